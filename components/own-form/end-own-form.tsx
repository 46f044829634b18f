import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { endOwnFormAction } from "@/lib/own-form/actions";

/** Takes a form out of use, after a question. */
export function EndOwnForm({ ownFormId, actingAs }: { ownFormId: string; actingAs: string }) {
  return (
    <Confirm act="Thôi dùng biểu này" variant="second" question="Thôi dùng biểu này?">
      <p>Biểu không còn trong danh sách; việc đã tải lên vẫn được ghi lại.</p>
      <ActionForm action={endOwnFormAction} actingAs={actingAs}>
        <input type="hidden" name="ownFormId" value={ownFormId} />
        <div className="actions">
          <SubmitButton variant="grave">Thôi dùng</SubmitButton>
          <DismissButton>Để sau</DismissButton>
        </div>
      </ActionForm>
    </Confirm>
  );
}
