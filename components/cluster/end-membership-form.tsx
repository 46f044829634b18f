import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { endMembershipAction } from "@/lib/cluster/actions";

type EndMembershipFormProps = { places: readonly Option[]; actingAs: string };

export function EndMembershipForm({ places, actingAs }: EndMembershipFormProps) {
  return (
    <ActionForm action={endMembershipAction} actingAs={actingAs}>
      <Field name="membershipId" label="Đơn vị" hint="Số liệu đã có của đơn vị vẫn được giữ.">
        <Select prompt="Chọn đơn vị" options={places} />
      </Field>
      <Field name="toOn" label="Ngày cuối trong cụm">
        <DateInput />
      </Field>
      <Field
        name="decision"
        label="Theo văn bản"
        hint="Số, ký hiệu, ngày của quyết định, ví dụ: Quyết định số 21/QĐ-MTTQ-BTT ngày 05/7/2025."
      />
      <div className="actions">
        <SubmitButton variant="grave">Ghi nhận thôi ở cụm</SubmitButton>
      </div>
    </ActionForm>
  );
}
