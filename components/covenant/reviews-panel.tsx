import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { answerReviewAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";

type ReviewsPanelProps = { covenant: CovenantView; actingAs: string };

/** What units asked to be looked at again, for the few who read it; answered in words, signing goes on. */
export function ReviewsPanel({ covenant, actingAs }: ReviewsPanelProps) {
  const { reviews } = covenant.viewer;
  if (reviews.length === 0) return null;
  return (
    <Panel title="Đề nghị xem lại" meta="không trình chiếu, không in" className="no-print">
      <ul className="stack">
        {reviews.map((review) => (
          <li key={review.id} className="stack">
            <p>
              <b>{review.unitName}</b>{" "}
              <span className="meta">
                Đồng chí {review.askerName}, {review.askerPost}, lúc{" "}
                {momentInDocument(review.askedAt)}
              </span>
            </p>
            <p className="pre">{review.reason}</p>
            {review.answer && (
              <p className="pre">
                <b>Trả lời:</b> {review.answer.words}
              </p>
            )}
            {review.mayAnswer && (
              <ActionForm action={answerReviewAction} actingAs={actingAs}>
                <input type="hidden" name="covenantId" value={covenant.id} />
                <input type="hidden" name="reviewId" value={review.id} />
                <Field
                  name="words"
                  label={`Trả lời ${review.unitName}`}
                  hint="Giữ nguyên nội dung và tiếp tục ký. Muốn sửa nội dung, chọn “Thu hồi để chỉnh sửa”."
                >
                  <TextArea rows={3} />
                </Field>
                <SubmitButton variant="second">Trả lời, tiếp tục ký</SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
