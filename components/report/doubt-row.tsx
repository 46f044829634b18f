import { FieldError } from "@/components/ui/field-error";
import { Note } from "@/components/ui/note";

type DoubtRowProps = {
  /** Of the field. */
  name: string;
  /** The indicator it is about. */
  of: string;
  note: string;
  doubts: readonly string[];
  /** The server's sentence, which says the same once it was sent. */
  refused: string | undefined;
  columns: number;
};

/** Under a line: why its figure is asked about, and room for the word why it stands. */
export function DoubtRow({ name, of, note, doubts, refused, columns }: DoubtRowProps) {
  return (
    <tr className="msg">
      <td />
      <td colSpan={columns - 1}>
        {refused && doubts.length === 0 && <FieldError id={`${name}-error`} sentence={refused} />}
        {doubts.length > 0 && (
          <Note tone="warn">
            {doubts.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Note>
        )}
        <input
          className="input"
          name={name}
          aria-label={`${of}: lý do`}
          aria-invalid={refused ? true : undefined}
          placeholder="Ghi lý do, nếu số đúng"
          defaultValue={note}
          maxLength={500}
        />
      </td>
    </tr>
  );
}
