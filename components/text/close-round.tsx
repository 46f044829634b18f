import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeConsultationAction } from "@/lib/text/actions";
import { silenceTexts } from "@/lib/text/labels";
import type { ConsultingView, RoundView } from "@/lib/text/queries/get-consulting";

type CloseRoundProps = { text: ConsultingView; round: RoundView; actingAs: string };

/** For the secretariat: the end of the round, before its hour or after. */
export function CloseRound({ text, round, actingAs }: CloseRoundProps) {
  if (!text.viewer.mayClose) return null;
  const silent = round.units.length - round.spoken;
  return (
    <Panel title="Việc tiếp theo" className="no-print">
      <Confirm act="Kết thúc lấy ý kiến" question="Kết thúc lấy ý kiến lần này?" icon="lock">
        <ActionForm action={closeConsultationAction} actingAs={actingAs}>
          <input type="hidden" name="textId" value={text.id} />
          <input type="hidden" name="consultationId" value={round.id} />
          <p>
            Từ đó các đơn vị không ghi thêm được, dự thảo sửa được.
            {silent > 0 && ` Còn ${silent} đơn vị chưa có ý kiến. ${silenceTexts[round.silence]}`}
          </p>
          <div className="actions">
            <SubmitButton icon="lock">Kết thúc lấy ý kiến</SubmitButton>
            <DismissButton />
          </div>
        </ActionForm>
      </Confirm>
    </Panel>
  );
}
