import { Button } from "./button";
import { Note } from "./note";
import type { Pasted } from "./pasted";

/** What a paste has put where, and the button that takes it back. */
export function PastedNote({ pasted, forget }: { pasted: Pasted | null; forget: () => void }) {
  if (!pasted) return null;
  const { said, undo } = pasted;
  return (
    <Note tone={undo ? "info" : "warn"} live="status">
      <p>{said}</p>
      {undo && (
        <Button
          variant="quiet"
          onClick={() => {
            undo();
            forget();
          }}
        >
          Hoàn tác
        </Button>
      )}
    </Note>
  );
}
