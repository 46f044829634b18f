import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DateInput } from "@/components/ui/date-input";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { endClusterAction } from "@/lib/cluster/actions";

type EndClusterFormProps = { clusterId: string; name: string; actingAs: string };

export function EndClusterForm({ clusterId, name, actingAs }: EndClusterFormProps) {
  return (
    <Confirm act="Kết thúc cụm" variant="grave" question={`Kết thúc ${name}?`}>
      <p>
        Sau ngày cuối, các đơn vị không còn ở cụm và các nhiệm kỳ kết thúc. Cụm và số liệu các năm
        vẫn xem lại được.
      </p>
      <ActionForm action={endClusterAction} actingAs={actingAs}>
        <input type="hidden" name="clusterId" value={clusterId} />
        <Field name="toOn" label="Ngày cuối">
          <DateInput />
        </Field>
        <div className="actions">
          <SubmitButton variant="grave">Kết thúc cụm</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
