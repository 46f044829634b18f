import { z } from "zod";
import { limits } from "./rules";
import { covenantId, hash, text } from "./schema";

/** What the forms send by which a unit asks for another look, is answered, or is let stay out. */

export const askForReviewInput = z.object({
  covenantId,
  /** Of the text the question is about. */
  textHash: hash,
  reason: text(limits.reason).refine(
    (reason) => reason !== "",
    "Chưa ghi lý do. Vui lòng ghi phần cần xem lại và lý do.",
  ),
});
export type AskForReviewInput = z.infer<typeof askForReviewInput>;

export const answerReviewInput = z.object({
  covenantId,
  reviewId: z.uuid(),
  words: text(limits.reason).refine(
    (words) => words !== "",
    "Chưa ghi nội dung trả lời. Vui lòng ghi để đơn vị biết vì sao tiếp tục ký.",
  ),
});
export type AnswerReviewInput = z.infer<typeof answerReviewInput>;

export const releaseUnitInput = z.object({
  covenantId,
  textHash: hash,
  unitId: z.uuid("Chưa chọn đơn vị. Vui lòng chọn trong danh sách."),
  reason: text(limits.reason).refine(
    (reason) => reason !== "",
    "Chưa ghi lý do. Vui lòng ghi lý do đơn vị chưa tham gia ký kết.",
  ),
});
export type ReleaseUnitInput = z.infer<typeof releaseUnitInput>;
