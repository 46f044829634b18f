import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { announceResultAction, concludeVoteAction } from "@/lib/election/actions";
import { votingWayLabels } from "@/lib/election/labels";
import type { StepProps } from "./step-props";

/** The result is announced at once, and the meeting goes on. */
export function AnnounceForm({ vote, actingAs }: StepProps) {
  return (
    <ActionForm action={announceResultAction} actingAs={actingAs}>
      <input type="hidden" name="voteId" value={vote.id} />
      <p>Các nội dung đã có kết quả. Công bố rồi thì không bỏ phiếu thêm lần nào nữa.</p>
      <SubmitButton wide icon="speech">
        Công bố kết quả
      </SubmitButton>
    </ActionForm>
  );
}

/** From here on the result holds; a unit chosen to lead begins to prepare its year. */
export function ConcludeForm({ vote, actingAs }: StepProps) {
  const { id, forYear, event, needsConfirmation, way, viewer } = vote;
  return (
    <ActionForm action={concludeVoteAction} actingAs={actingAs}>
      <input type="hidden" name="voteId" value={id} />
      {viewer.concludes && (
        <p>
          {votingWayLabels[way]}: {viewer.concludes}
          {forYear && `, nhiệm kỳ năm ${forYear} bắt đầu từ hôm nay`}.
        </p>
      )}
      <Field
        name="document"
        label={needsConfirmation ? "Văn bản công nhận" : "Biên bản, văn bản kết luận"}
      >
        <TextInput
          defaultValue={needsConfirmation ? "" : `Hội nghị ngày ${dayText(dayOf(event.startsAt))}`}
        />
      </Field>
      <SubmitButton wide icon="seal">
        {needsConfirmation ? "Công nhận kết quả" : "Ghi kết luận"}
      </SubmitButton>
    </ActionForm>
  );
}
