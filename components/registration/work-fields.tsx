import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { UndertakingRow } from "./undertaking-row";

type WorkFieldsProps = {
  row: UndertakingRow | null;
  index: number;
  /** The rows' name in the form. */
  list: "models" | "works";
  word: string;
};

/** One model, or one work: what it is, how much, where, until when. */
export function WorkFields({ row, index, list, word }: WorkFieldsProps) {
  const name = `${list}.${index}`;
  return (
    <fieldset className="row">
      <legend>{row ? `${word} ${index + 1}` : `${word}, dòng mới (${index + 1})`}</legend>
      <input type="hidden" name={`${name}.id`} value={row?.id ?? ""} />
      <div className="halves">
        <Field name={`${name}.name`} label="Tên" optional>
          <TextInput defaultValue={row?.name ?? ""} />
        </Field>
        <Field name={`${name}.detail`} label="Quy mô, địa bàn, thời gian" optional>
          <TextInput defaultValue={row?.detail ?? ""} />
        </Field>
      </div>
      {row?.returned && <b className="why">Trả lại: {row.returned}</b>}
    </fieldset>
  );
}
