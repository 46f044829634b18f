import { z } from "zod";
import { ContentOutcome } from "@/lib/db/generated/enums";
import { nestedValues } from "@/lib/nested-values";
import { limits } from "./rules";
import { covenantId, hash, text } from "./schema";

/** What the form at the year's end sends: the result of each content, in the order of the contents. */
export const closeCovenantInput = z.preprocess(
  nestedValues,
  z.object({
    covenantId,
    /** Of the text whose contents were looked at. */
    textHash: hash,
    results: z
      .array(
        z.object({
          outcome: z.enum(ContentOutcome, "Chưa chọn kết quả của nội dung này."),
          words: text(limits.reason),
        }),
      )
      .max(200)
      .default([]),
  }),
);
export type CloseCovenantInput = z.output<typeof closeCovenantInput>;

export const terminateCovenantInput = z.object({
  covenantId,
  reason: text(limits.reason).refine(
    (reason) => reason !== "",
    "Chưa ghi lý do. Vui lòng ghi văn bản sắp xếp, ví dụ: Nghị quyết số 1656/NQ-UBTVQH15.",
  ),
});
export type TerminateCovenantInput = z.output<typeof terminateCovenantInput>;

export const draftAnnexInput = z.object({ covenantId });
export type DraftAnnexInput = z.output<typeof draftAnnexInput>;
