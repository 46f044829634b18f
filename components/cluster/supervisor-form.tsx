import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { assignSupervisorAction } from "@/lib/cluster/actions";

type SupervisorFormProps = { clusterId: string; people: readonly Option[]; actingAs: string };

/** Charges a leader of the office with the cluster. */
export function SupervisorForm({ clusterId, people, actingAs }: SupervisorFormProps) {
  return (
    <ActionForm action={assignSupervisorAction} actingAs={actingAs}>
      <input type="hidden" name="clusterId" value={clusterId} />
      <Field name="personId" label="Đồng chí">
        <Select prompt="Chọn đồng chí" options={people} />
      </Field>
      <Field name="post" label="Chức vụ">
        <TextInput defaultValue="Phó Chủ tịch" />
      </Field>
      <Field name="fromOn" label="Từ ngày">
        <DateInput />
      </Field>
      <Field name="toOn" label="Đến hết ngày" optional>
        <DateInput />
      </Field>
      <div className="actions">
        <SubmitButton variant="second">Phân công</SubmitButton>
      </div>
    </ActionForm>
  );
}
