import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { inForceOn } from "@/lib/spans";
import { correctUnitAction } from "@/lib/unit/actions";
import type { UnitView } from "@/lib/unit/queries/get-unit";
import { daysText } from "./days-text";

/** What was written down wrong of a unit, with the name that it bears on the day the page is read as of. */
export function CorrectUnitForm({ actingAs, unit }: { actingAs: string; unit: UnitView }) {
  const { code, day, id, name, names } = unit;
  const present = inForceOn(names, day)?.fromOn ?? unit.fromOn;
  return (
    <ActionForm action={correctUnitAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={id} />
      {names.length === 1 ? (
        <input type="hidden" name="nameFromOn" value={present} />
      ) : (
        <Field name="nameFromOn" label="Tên ghi nhầm">
          <Select
            defaultValue={present}
            options={names.map((borne) => ({
              value: borne.fromOn,
              label: `${borne.name}, ${daysText(borne)}`,
            }))}
          />
        </Field>
      )}
      <Field name="name" label="Tên đúng" hint="Chỉ ghi tên địa phương, không ghi loại.">
        <TextInput defaultValue={name} />
      </Field>
      <Field name="code" label="Mã đúng">
        <TextInput defaultValue={code} />
      </Field>
      <Field name="reason" label="Lý do" hint="Ví dụ: gõ nhầm dấu; ghi theo Nghị quyết số …" />
      <div className="actions">
        <SubmitButton>Đính chính</SubmitButton>
      </div>
    </ActionForm>
  );
}
