import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { PickGroup } from "@/components/ui/pick";
import { State, type StateLook } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import type { ReplyOutcome } from "@/lib/db/generated/enums";
import { replyToOpinionAction } from "@/lib/text/actions";
import { outcomeLabels } from "@/lib/text/labels";
import type { ConsultingView, RoundView } from "@/lib/text/queries/get-consulting";

type Comment = RoundView["parts"][number]["comments"][number];
type OpinionReplyProps = { text: ConsultingView; comment: Comment; actingAs: string };

const looks: Record<ReplyOutcome, StateLook> = {
  accepted: { icon: "check", tone: "ok" },
  partlyAccepted: { icon: "half", tone: "ok" },
  explained: { icon: "speech", tone: "off" },
};

const outcomes = Object.entries(outcomeLabels).map(([value, label]) => ({ value, label }));

/** The answer that stands, and for the secretariat the form that gives one, or gives another. */
export function OpinionReply({ text, comment: { unit, opinion }, actingAs }: OpinionReplyProps) {
  const reply = opinion.replies.at(-1);
  const form = text.viewer.mayReply && (
    <ActionForm action={replyToOpinionAction} actingAs={actingAs}>
      <input type="hidden" name="textId" value={text.id} />
      <input type="hidden" name="opinionId" value={opinion.id} />
      <input type="hidden" name="over" value={reply?.id ?? ""} />
      <PickGroup
        name="outcome"
        legend={`Trả lời ${unit.name}`}
        options={outcomes}
        defaultValue={reply?.outcome ?? ""}
      />
      <Field name="words" label="Lời tiếp thu, giải trình" optional>
        <TextArea rows={2} defaultValue={reply?.words} />
      </Field>
      <SubmitButton variant="second">Ghi trả lời</SubmitButton>
    </ActionForm>
  );
  if (!reply) return form || <p className="meta">Chưa có trả lời.</p>;
  return (
    <>
      <p className="asked-text">
        <State {...looks[reply.outcome]}>{outcomeLabels[reply.outcome]}</State>
        {reply.words && ` ${reply.words}`}
      </p>
      {form && (
        <More title="Sửa trả lời" className="no-print">
          {form}
        </More>
      )}
    </>
  );
}
