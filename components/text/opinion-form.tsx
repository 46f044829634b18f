import { ActionForm } from "@/components/ui/action-form";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { momentInSentence } from "@/lib/date-text";
import { giveOpinionAction } from "@/lib/text/actions";
import type { RoundView } from "@/lib/text/queries/get-consulting";
import { OpinionFields } from "./opinion-fields";

type OpinionFormProps = { round: RoundView; speaker: RoundView["speakers"][number] };

/** A unit says what it holds: all at one press, or content by content. What was entered for it is shown first. */
export function OpinionForm({ round, speaker }: OpinionFormProps) {
  const { unitId, name, capacityKey, capacityTitle } = speaker;
  const own = round.opinions.filter((each) => each.unitId === unitId);
  const last = own.at(-1);
  return (
    <Panel title={`Ý kiến của ${name}`} className="no-print">
      <ActionForm action={giveOpinionAction} actingAs={capacityKey} className="stack-l">
        <input type="hidden" name="consultationId" value={round.id} />
        <input type="hidden" name="unitId" value={unitId} />
        <p className="meta capacity-named">
          Với tư cách <b>{capacityTitle}</b>.
        </p>
        {last?.paper && (
          <Note tone="warn" title="Thư ký cụm đã nhập thay đơn vị.">
            <p>
              Theo {last.paper}, đồng chí {last.personName} nhập lúc{" "}
              {momentInSentence(last.givenAt)}. Nếu chưa đúng, vui lòng sửa rồi gửi; ý kiến của đơn
              vị thay ý kiến nhập hộ.
            </p>
          </Note>
        )}
        {last && !last.paper && (
          <p>
            Đã gửi lúc {momentInSentence(last.givenAt)} (đồng chí {last.personName}). Có thể sửa và
            gửi lại đến khi kết thúc lấy ý kiến.
          </p>
        )}
        <div className="actions">
          <SubmitButton name="all" value="agree" variant={last ? "second" : "main"} icon="check">
            Thống nhất toàn bộ
          </SubmitButton>
        </div>
        <OpinionFields round={round} unitId={unitId} />
        <div className="actions">
          <SubmitButton variant={last ? "main" : "second"} icon="speech" pendingWords="Đang gửi">
            Gửi ý kiến
          </SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
