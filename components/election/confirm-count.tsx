import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmCountAction } from "@/lib/election/actions";
import type { StepProps } from "./step-props";

/** The second person has counted the same as is typed above. */
export function ConfirmCount({ actingAs, sheetId }: StepProps & { sheetId: string }) {
  return (
    <ActionForm action={confirmCountAction} actingAs={actingAs}>
      <input type="hidden" name="sheetId" value={sheetId} />
      <p>
        Đối chiếu các số đã nhập với kết quả kiểm trong hội trường. Xác nhận rồi thì kết quả được
        tính theo Quy chế và không sửa được.
      </p>
      <SubmitButton wide icon="check">
        Xác nhận kết quả kiểm phiếu
      </SubmitButton>
    </ActionForm>
  );
}
