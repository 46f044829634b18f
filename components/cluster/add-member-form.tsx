import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { addMemberAction } from "@/lib/cluster/actions";

type AddMemberFormProps = { clusterId: string; units: readonly Option[]; actingAs: string };

export function AddMemberForm({ clusterId, units, actingAs }: AddMemberFormProps) {
  return (
    <ActionForm action={addMemberAction} actingAs={actingAs}>
      <input type="hidden" name="clusterId" value={clusterId} />
      <Field
        name="unitId"
        label="Đơn vị"
        hint="Đơn vị vào sau đứng cuối; quyết định xếp khác thì ghi tiếp ở mục Thứ tự đơn vị."
      >
        <Select prompt="Chọn đơn vị" options={units} />
      </Field>
      <Field name="fromOn" label="Từ ngày">
        <DateInput />
      </Field>
      <Field
        name="decision"
        label="Theo văn bản"
        hint="Số, ký hiệu, ngày của quyết định, ví dụ: Quyết định số 21/QĐ-MTTQ-BTT ngày 05/7/2025."
      />
      <div className="actions">
        <SubmitButton variant="second">Đưa vào cụm</SubmitButton>
      </div>
    </ActionForm>
  );
}
