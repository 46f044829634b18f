import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { issueResetCodeAction } from "@/lib/account/actions";

type IssueCodeFormProps = { actingAs: string; personId: string; hasSecondFactor: boolean };

/** On a person's page, for the administrators who may: the code appears once, to be read out over the telephone. */
export function IssueCodeForm({ actingAs, personId, hasSecondFactor }: IssueCodeFormProps) {
  return (
    <ActionForm action={issueResetCodeAction} actingAs={actingAs}>
      <input type="hidden" name="personId" value={personId} />
      {hasSecondFactor && (
        <Checkbox
          name="removesSecondFactor"
          label="Bỏ cả xác thực hai lớp"
          hint="Chỉ khi đồng chí ấy mất hoặc đổi điện thoại, và đã nhận ra giọng nói của đồng chí ấy"
        />
      )}
      <SubmitButton variant="second">Cấp mã dùng một lần</SubmitButton>
    </ActionForm>
  );
}
