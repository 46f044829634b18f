import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { endSupervisionAction } from "@/lib/cluster/actions";

type EndSupervisionFormProps = { assignments: readonly Option[]; actingAs: string };

export function EndSupervisionForm({ assignments, actingAs }: EndSupervisionFormProps) {
  return (
    <ActionForm action={endSupervisionAction} actingAs={actingAs}>
      <Field name="assignmentId" label="Phân công">
        <Select prompt="Chọn phân công" options={assignments} />
      </Field>
      <Field name="toOn" label="Ngày cuối">
        <DateInput />
      </Field>
      <div className="actions">
        <SubmitButton variant="grave">Kết thúc phân công</SubmitButton>
      </div>
    </ActionForm>
  );
}
