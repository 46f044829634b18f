import { Note } from "@/components/ui/note";

export type Unsigned = { id: string; title: string };

/** Said before a year is closed: what is still being signed, and can be no more then. Nothing where nothing is. */
export function UnsignedNote({ unsigned }: { unsigned: readonly Unsigned[] }) {
  if (unsigned.length === 0) return null;
  return (
    <Note tone="warn" title="Đang ký kết, khép năm thì không ký tiếp được:">
      <ul>
        {unsigned.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </Note>
  );
}
