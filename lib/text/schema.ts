import { z } from "zod";
import { clockField, dayField } from "@/lib/date-field";
import { instantOf } from "@/lib/dates";
import { ReplyOutcome } from "@/lib/db/generated/enums";
import { nestedValues } from "@/lib/nested-values";
import { plainText } from "@/lib/plain-text";
import { textField } from "@/lib/text-field";

const textId = z.uuid();
const consultationId = z.uuid();

/** Lengths in characters. */
const limits = { words: 2000, proposed: 6000 } as const;

function words(most: number) {
  return z
    .string()
    .transform(plainText)
    .pipe(z.string().max(most, `Dài quá ${most} ký tự. Vui lòng rút gọn.`));
}

export const sendForConsultingInput = z
  .object({
    textId,
    /** What is sent is what was looked at. */
    revision: z.coerce.number().int(),
    dueOn: dayField(),
    dueClock: clockField(),
  })
  .transform(({ dueOn, dueClock, ...about }) => ({ ...about, dueAt: instantOf(dueOn, dueClock) }));
export type SendForConsultingInput = z.output<typeof sendForConsultingInput>;

/** Nothing chosen is no opinion yet; "góp ý" says what. */
const opinionRow = z
  .object({
    /** Empty for the text as a whole. */
    contentId: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
    /** The opinion that stood when the form was opened; empty where there was none. */
    over: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
    verdict: z.enum(["agree", "comment", ""]).default(""),
    words: words(limits.words).default(""),
    proposed: words(limits.proposed).default(""),
  })
  .superRefine((row, context) => {
    const isSilent = row.words === "" && row.proposed === "";
    if (row.verdict !== "comment" || !isSilent) return;
    const message = "Chưa ghi ý kiến. Vui lòng ghi ý kiến hoặc lời đề nghị thay.";
    context.addIssue({ code: "custom", path: ["words"], message });
  });

const opinions = {
  consultationId,
  unitId: z.uuid("Chưa chọn đơn vị. Vui lòng chọn trong danh sách."),
  /** One press for all: every content as it stands. */
  all: z.literal("agree").optional(),
  opinions: z.array(opinionRow).max(60).default([]),
};

export const giveOpinionInput = z.preprocess(nestedValues, z.object(opinions).transform(asSaid));
export type GiveOpinionInput = z.output<typeof giveOpinionInput>;

export const enterOpinionInput = z.preprocess(
  nestedValues,
  z
    .object({
      ...opinions,
      paper: textField(
        "Chưa ghi căn cứ. Vui lòng ghi văn bản của đơn vị, ví dụ: Công văn số 12/MTTQ-BTT ngày 20/02/2024.",
      ),
    })
    .transform(asSaid),
);
export type EnterOpinionInput = z.output<typeof enterOpinionInput>;

type Row = z.output<typeof opinionRow>;
export type SaidOpinion = Pick<Row, "contentId" | "over" | "words" | "proposed"> & {
  agrees: boolean;
};

/** Words typed say "góp ý" even where nothing was chosen; contents nothing was said of fall away. */
function asSaid<Form extends { all?: "agree" | undefined; opinions: Row[] }>({
  all,
  opinions: rows,
  ...form
}: Form) {
  const said = rows.flatMap(({ verdict, ...row }): SaidOpinion[] => {
    const agreed = { ...row, agrees: true, words: "", proposed: "" };
    if (all) return row.contentId ? [agreed] : [];
    if (verdict === "agree") return [agreed];
    return row.words || row.proposed ? [{ ...row, agrees: false }] : [];
  });
  return { ...form, opinions: said };
}

export const replyToOpinionInput = z.object({
  textId,
  opinionId: z.uuid(),
  /** The reply that stood when the form was opened; empty where there was none. */
  over: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
  outcome: z.enum(
    ReplyOutcome,
    "Chưa chọn. Vui lòng chọn tiếp thu, tiếp thu một phần hay giải trình.",
  ),
  words: words(limits.words),
});
export type ReplyToOpinionInput = z.output<typeof replyToOpinionInput>;

export const closeConsultationInput = z.object({ textId, consultationId });
export type CloseConsultationInput = z.output<typeof closeConsultationInput>;
