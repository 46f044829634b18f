import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { askForReviewAction } from "@/lib/covenant/actions";

type AskForReviewProps = { covenantId: string; textHash: string; actingAs: string; title: string };

/** What a chair does who cannot sign the text as it stands: no refusal, but a question with its reason. */
export function AskForReview({ covenantId, textHash, actingAs, title }: AskForReviewProps) {
  return (
    <Confirm
      act="Đề nghị xem lại"
      icon="speech"
      variant="second"
      question={`Đề nghị xem lại, với tư cách ${title}?`}
    >
      <ActionForm action={askForReviewAction} actingAs={actingAs}>
        <input type="hidden" name="covenantId" value={covenantId} />
        <input type="hidden" name="textHash" value={textHash} />
        <Field
          name="reason"
          label="Phần cần xem lại và lý do"
          hint="Chỉ Cụm trưởng, Thư ký cụm và Lãnh đạo phụ trách cụm đọc được."
        >
          <TextArea rows={4} />
        </Field>
        <div className="actions">
          <SubmitButton icon="speech">Gửi đề nghị</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
