import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { presentToConferenceAction, returnToDraftAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type DeskFormProps = { covenant: CovenantView; actingAs: string };

/** From here on the members read it, and its words stand. */
export function PresentToConference({ covenant, actingAs }: DeskFormProps) {
  return (
    <ActionForm action={presentToConferenceAction} actingAs={actingAs}>
      <input type="hidden" name="covenantId" value={covenant.id} />
      <input type="hidden" name="revision" value={covenant.revision} />
      <p>Khi trình hội nghị, các đơn vị thành viên xem được nội dung và lời văn tạm giữ nguyên.</p>
      <SubmitButton wide icon="sheet">
        Trình hội nghị
      </SubmitButton>
    </ActionForm>
  );
}

export function ReturnToDraft({ covenant, actingAs }: DeskFormProps) {
  return (
    <ActionForm action={returnToDraftAction} actingAs={actingAs}>
      <input type="hidden" name="covenantId" value={covenant.id} />
      {covenant.adoption && (
        <p>Đưa về dự thảo thì kết quả hội nghị thông qua không còn; cần ghi lại sau khi sửa.</p>
      )}
      <SubmitButton variant="second" wide icon="arrowBack">
        Đưa về dự thảo
      </SubmitButton>
    </ActionForm>
  );
}
