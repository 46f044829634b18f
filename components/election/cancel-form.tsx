import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { cancelVoteAction } from "@/lib/election/actions";
import type { VoteView } from "@/lib/election/queries/get-vote";

type CancelFormProps = { vote: VoteView; actingAs: string; title: string };

/** For the upper level alone: take an announced result back. */
export function CancelForm({ vote, actingAs, title }: CancelFormProps) {
  if (!vote.viewer.mayCancel) return null;
  return (
    <div className="no-print">
      <Confirm
        act="Hủy kết quả"
        icon="barredRing"
        variant="grave"
        question={`Hủy kết quả “${vote.title}”, với tư cách ${title}?`}
      >
        <ActionForm action={cancelVoteAction} actingAs={actingAs}>
          <input type="hidden" name="voteId" value={vote.id} />
          <Field name="document" label="Quyết định" />
          <Field name="reason" label="Lý do" hint="Các đơn vị đọc được lý do này.">
            <TextArea rows={3} />
          </Field>
          <p>
            Số phiếu và biên bản vẫn được giữ để xem; nhiệm kỳ bắt đầu từ kết quả này kết thúc hôm
            nay. Việc này không đổi lại được.
          </p>
          <div className="actions">
            <SubmitButton variant="grave">Hủy kết quả</SubmitButton>
            <DismissButton />
          </div>
        </ActionForm>
      </Confirm>
    </div>
  );
}
