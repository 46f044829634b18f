import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveUnitAction } from "@/lib/unit/actions";

type MoveUnitFormProps = {
  actingAs: string;
  unitId: string;
  parents: readonly { value: string; label: string }[];
};

export function MoveUnitForm({ actingAs, unitId, parents }: MoveUnitFormProps) {
  return (
    <ActionForm action={moveUnitAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={unitId} />
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
        <SubmitButton>Chuyển cấp trên</SubmitButton>
      </div>
    </ActionForm>
  );
}
