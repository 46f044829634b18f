import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { withdrawForEditingAction } from "@/lib/covenant/actions";

type WithdrawalFormProps = { covenantId: string; textHash: string; actingAs: string };

/** The reason, and the act. */
export function WithdrawalForm({ covenantId, textHash, actingAs }: WithdrawalFormProps) {
  return (
    <ActionForm action={withdrawForEditingAction} actingAs={actingAs}>
      <input type="hidden" name="covenantId" value={covenantId} />
      <input type="hidden" name="textHash" value={textHash} />
      <Field name="reason" label="Lý do thu hồi" hint="Các đơn vị đọc được lý do này.">
        <TextArea rows={4} />
      </Field>
      <div className="actions">
        <SubmitButton variant="grave" icon="arrowBack">
          Thu hồi để chỉnh sửa
        </SubmitButton>
        <LinkButton href={`/covenants/${covenantId}`} variant="second">
          Để sau
        </LinkButton>
      </div>
    </ActionForm>
  );
}
