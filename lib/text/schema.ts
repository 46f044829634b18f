import { z } from "zod";
import { limits as draftLimits } from "@/lib/covenant/rules";
import { draftContents } from "@/lib/covenant/schema";
import { clockField, dayField, optionalDayField } from "@/lib/date-field";
import { instantOf } from "@/lib/dates";
import { ReplyOutcome, TextKind } from "@/lib/db/generated/enums";
import { nestedValues } from "@/lib/nested-values";
import { shownNumber } from "@/lib/number-field";
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
    revision: shownNumber(),
    dueOn: dayField(),
    dueClock: clockField(),
  })
  .transform(({ dueOn, dueClock, ...about }) => ({ ...about, dueAt: instantOf(dueOn, dueClock) }));
export type SendForConsultingInput = z.output<typeof sendForConsultingInput>;

/** Nothing chosen is no opinion yet; "góp ý" says what. */
const opinionRow = z.object({
  /** Empty for the text as a whole. */
  contentId: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
  /** The opinion that stood when the form was opened; empty where there was none. */
  over: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
  verdict: z.enum(["agree", "comment", ""]).default(""),
  words: words(limits.words).default(""),
  proposed: words(limits.proposed).default(""),
});

const opinions = {
  consultationId,
  unitId: z.uuid("Chưa chọn đơn vị. Vui lòng chọn trong danh sách."),
  /** One press for all: every content as it stands. */
  all: z.literal("agree").optional(),
  opinions: z.array(opinionRow).max(60).default([]),
};

type Row = z.output<typeof opinionRow>;
type Form = { all?: "agree" | undefined; opinions: Row[] };

/** Said beside the choice, which is always in sight; the words may be folded away. */
function commentsHaveWords({ all, opinions: rows }: Form, context: z.RefinementCtx) {
  for (const [index, row] of rows.entries()) {
    if (all || row.verdict !== "comment" || row.words || row.proposed) continue;
    const message = "Chưa ghi ý kiến. Vui lòng mở phần “Ghi ý kiến” rồi ghi ý kiến hoặc lời thay.";
    context.addIssue({ code: "custom", path: ["opinions", index, "verdict"], message });
  }
}

export const giveOpinionInput = z.preprocess(
  nestedValues,
  z.object(opinions).superRefine(commentsHaveWords).transform(asSaid),
);
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
    .superRefine(commentsHaveWords)
    .transform(asSaid),
);
export type EnterOpinionInput = z.output<typeof enterOpinionInput>;

export type SaidOpinion = Pick<Row, "contentId" | "over" | "words" | "proposed"> & {
  agrees: boolean;
};

/** Words typed say "góp ý" even where nothing was chosen; contents nothing was said of fall away. */
function asSaid<Said extends Form>({ all, opinions: rows, ...form }: Said) {
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

/** What a template keeps: words without places of their own in any draft. */
export const templateWords = z.object({
  preamble: z.string(),
  contents: z.array(
    z.object({ chapter: z.string().exactOptional(), title: z.string(), text: z.string() }),
  ),
});

/** From the form, rows as in a draft; a template of no id is a new one. */
export const keepTemplateInput = z.preprocess(
  nestedValues,
  z
    .object({
      templateId: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
      kind: z.enum(TextKind, "Chưa chọn loại văn bản."),
      title: textField("Chưa có tên mẫu. Vui lòng ghi tên, ví dụ: Mẫu Giao ước năm 2024."),
      preamble: words(draftLimits.preamble),
      contents: draftContents,
      fromOn: dayField(),
      toOn: optionalDayField(),
    })
    .refine(({ fromOn, toOn }) => toOn === null || fromOn <= toOn, {
      path: ["toOn"],
      message: "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này.",
    }),
);
export type KeepTemplateInput = z.output<typeof keepTemplateInput>;

export const issueTextInput = z.object({
  textId,
  /** What is issued is what was looked at. */
  revision: shownNumber(),
  number: textField("Chưa ghi số, ký hiệu. Vui lòng ghi như văn thư đã cấp, ví dụ: 02/QC-CTĐ.", 60),
  issuedOn: dayField(),
  signerName: textField("Chưa ghi người ký. Vui lòng ghi họ tên Cụm trưởng đã ký.", 120),
  signerPost: textField("Chưa ghi chức vụ của người ký."),
});
export type IssueTextInput = z.output<typeof issueTextInput>;

/** What a list is narrowed to, from the address; whatever is not understood narrows nothing. */
export const textFilter = z.object({
  kind: z.enum(["plan", "regulation"]).nullable().catch(null),
});
