import { State } from "@/components/ui/state";

/** Beside an entry that no longer is what was sealed. */
export function Altered() {
  return (
    <p>
      <State icon="octagon" tone="err">
        Mục này đã bị sửa sau khi ghi
      </State>
    </p>
  );
}
