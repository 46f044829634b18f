import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { dayText, momentInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { announceResultAction, concludeVoteAction } from "@/lib/election/actions";
import { concludeButton, concludersText, votingWayLabels } from "@/lib/election/labels";
import { nameOfRequest } from "@/lib/election/rules";
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

/** From here on the result holds; a unit chosen to lead begins to prepare its year. Who presides concludes, all others are two. */
export function ConcludeForm({ vote, actingAs }: StepProps) {
  const { id, viewer } = vote;
  const { conclusion } = viewer;
  if (!conclusion) return null;
  const { asked, alone, waits } = conclusion;
  if (waits && asked)
    return (
      <Note tone="plain">
        Đã đề nghị kết luận ({asked.document}) lúc {momentInSentence(asked.requestedAt)}. Chờ{" "}
        {concludersText(vote)} xác nhận.
      </Note>
    );
  return (
    <ActionForm action={concludeVoteAction} actingAs={actingAs}>
      <input type="hidden" name="voteId" value={id} />
      {asked && <input type="hidden" name="confirms" value={nameOfRequest(asked)} />}
      <Concluded vote={vote} />
      {asked && (
        <p>
          {asked.personName} đề nghị lúc {momentInSentence(asked.requestedAt)}: {asked.document}.
        </p>
      )}
      {asked && !alone ? (
        <input type="hidden" name="document" value={asked.document} />
      ) : (
        <DocumentField vote={vote} />
      )}
      <SubmitButton wide icon="seal">
        {concludeButton(vote, conclusion)}
      </SubmitButton>
    </ActionForm>
  );
}

function Concluded({ vote: { forYear, way, viewer } }: Pick<StepProps, "vote">) {
  if (!viewer.concludes) return null;
  return (
    <p>
      {votingWayLabels[way]}: {viewer.concludes}
      {forYear && `, nhiệm kỳ năm ${forYear} bắt đầu từ hôm nay`}.
    </p>
  );
}

function DocumentField({ vote }: Pick<StepProps, "vote">) {
  const { event, needsConfirmation, viewer } = vote;
  const usual = needsConfirmation ? "" : `Hội nghị ngày ${dayText(dayOf(event.startsAt))}`;
  return (
    <Field
      name="document"
      label={needsConfirmation ? "Văn bản công nhận" : "Biên bản, văn bản kết luận"}
    >
      <TextInput defaultValue={viewer.conclusion?.asked?.document ?? usual} />
    </Field>
  );
}
