import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveUnitsAction } from "@/lib/unit/actions";

type MoveBelowFormProps = {
  actingAs: string;
  unitId: string;
  below: readonly Option[];
  parents: readonly Option[];
};

/** Everything under a unit, or a part of it, put under another one together. */
export function MoveBelowForm({ actingAs, unitId, below, parents }: MoveBelowFormProps) {
  return (
    <ActionForm action={moveUnitsAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={unitId} />
      <PickGroup
        name="unitIds[]"
        legend="Đơn vị chuyển"
        options={below}
        defaultValue={below.map(({ value }) => value)}
      />
      <Field name="parentId" label="Đơn vị cấp trên mới">
        <Select options={parents} prompt="Chọn đơn vị cấp trên" />
      </Field>
      <Field
        name="fromOn"
        label="Có hiệu lực từ ngày"
        hint="Cấp trên cũ giữ đến hết ngày hôm trước."
      >
        <DateInput />
      </Field>
      <div className="actions">
        <SubmitButton>Chuyển các đơn vị</SubmitButton>
      </div>
    </ActionForm>
  );
}
