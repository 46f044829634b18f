import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { renameUnitAction } from "@/lib/unit/actions";

type RenameUnitFormProps = { actingAs: string; unitId: string; name: string };

export function RenameUnitForm({ actingAs, unitId, name }: RenameUnitFormProps) {
  return (
    <ActionForm action={renameUnitAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={unitId} />
      <Field name="name" label="Tên mới" hint="Chỉ ghi tên địa phương, không ghi loại.">
        <TextInput defaultValue={name} />
      </Field>
      <Field name="fromOn" label="Có hiệu lực từ ngày" hint="Tên cũ giữ đến hết ngày hôm trước.">
        <DateInput />
      </Field>
      <div className="actions">
        <SubmitButton>Đổi tên</SubmitButton>
      </div>
    </ActionForm>
  );
}
