import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { HonorCheck } from "./honor-check";
import type { UndertakingRow } from "./undertaking-row";

type HonorFieldsProps = {
  /** Null for a row in which another honor may be written. */
  row: UndertakingRow | null;
  index: number;
  options: readonly Option[];
};

/** One honor a unit strives for: which, for whom, and how its conditions stand. */
export function HonorFields({ row, index, options }: HonorFieldsProps) {
  const name = `honors.${index}`;
  // One that has ended since stays to be chosen where it was registered.
  const isOffered = options.some(({ value }) => value === row?.honorId);
  const ended =
    row?.honorId && !isOffered ? [{ value: row.honorId, label: row.honorName ?? "" }] : [];
  return (
    <fieldset className="row">
      <legend>{row ? `Danh hiệu ${index + 1}` : `Danh hiệu mới (${index + 1})`}</legend>
      <input type="hidden" name={`${name}.id`} value={row?.id ?? ""} />
      <div className="figure">
        <Field name={`${name}.honorId`} label="Danh hiệu, hình thức khen thưởng">
          <Select
            prompt={row ? "Bỏ dòng này" : "Không đăng ký thêm"}
            options={[...ended, ...options]}
            defaultValue={row?.honorId ?? ""}
          />
        </Field>
        <Field name={`${name}.recipient`} label="Cá nhân, bộ phận" optional>
          <TextInput defaultValue={row?.recipient ?? ""} />
        </Field>
      </div>
      {row?.returned && <b className="why">Trả lại: {row.returned}</b>}
      {row && <HonorCheck check={row.check} />}
    </fieldset>
  );
}
