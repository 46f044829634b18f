import { FieldError } from "@/components/ui/field-error";
import { useFormField } from "@/components/ui/form-state";
import { Note } from "@/components/ui/note";

type DoubtRowProps = {
  /** Of the field. */
  name: string;
  /** The indicator it is about. */
  of: string;
  note: string;
  doubts: readonly string[];
  /** What was asked for has come meanwhile. */
  isAnswered: boolean;
  columns: number;
};

/** Under a line: why its figure is asked about, and room for the word why it stands. */
export function DoubtRow({ name, of, note, doubts, isAnswered, columns }: DoubtRowProps) {
  const { id, typed, error } = useFormField(name);
  const refused = isAnswered ? undefined : error;
  return (
    <tr className="msg">
      <td />
      <td colSpan={columns - 1}>
        {refused && doubts.length === 0 && <FieldError id={`${id}-error`} sentence={refused} />}
        {doubts.length > 0 && (
          <Note tone="warn">
            {doubts.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Note>
        )}
        <input
          className="input"
          id={id}
          name={name}
          aria-label={`${of}: lý do`}
          {...(refused && { "aria-invalid": true, autoFocus: true })}
          placeholder="Ghi lý do, nếu số đúng"
          defaultValue={[typed].flat()[0] ?? note}
          maxLength={500}
        />
      </td>
    </tr>
  );
}
