import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { HonorKind, HonorLevel, HonorSubject, WorkRating } from "@/lib/db/generated/enums";
import { shownNumber } from "@/lib/number-field";
import { optionalText, textField } from "@/lib/text-field";

export const honorCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(
    /^[A-Z][A-Z0-9_]{1,29}$/,
    "Mã chỉ gồm chữ không dấu, số và dấu gạch dưới, ví dụ: CSTD_CS.",
  );

/** Shares of a unit's people that are no honor's: how the work of so many of them was rated. Codes as those of honors are. */
export const ratingShares = ["HT_NV", "HTT_NV", "HTXS_NV"] as const;
/** In a quota: all the people of the unit. */
export const everyone = "CA_NHAN";
const reservedCodes: readonly string[] = [...ratingShares, everyone];

const hard = z.boolean();
const years = z.int().min(1).max(20);
const percent = z.int().min(1).max(100);
export const ratings = ["good", "excellent"] as const;

/** What an honor asks for. Hard ones forbid, the others only warn. `other` is said in words and never decided by the system. */
export const honorCondition = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("earlier"),
    hard,
    /** Any of them counts: a Bằng khen of the Front's centre stands beside one of a ministry. */
    codes: z.array(honorCode).min(1).max(5),
    times: years,
    consecutive: z.boolean(),
    withinYears: years,
  }),
  z.object({ kind: z.literal("rating"), hard, rating: z.enum(ratings), years }),
  z.object({ kind: z.literal("share"), hard, code: honorCode, percent }),
  z.object({ kind: z.literal("discipline"), hard, withinYears: years }),
  z.object({ kind: z.literal("quota"), hard, code: honorCode, percent }),
  z.object({ kind: z.literal("other"), hard, words: z.string().min(1).max(500) }),
]);
export type HonorCondition = z.output<typeof honorCondition>;
export const honorConditions = z.array(honorCondition).max(12);

export const honorDefinition = z.object({
  code: honorCode.refine(
    (code) => !reservedCodes.includes(code),
    "Mã này đã dùng cho tỷ lệ cá nhân theo xếp loại. Vui lòng chọn mã khác.",
  ),
  kind: z.enum(HonorKind),
  name: textField("Vui lòng ghi tên danh hiệu, hình thức khen thưởng."),
  subject: z.enum(HonorSubject),
  level: z.enum(HonorLevel),
  decidedBy: textField("Vui lòng ghi cấp quyết định."),
  legalBasis: textField("Vui lòng ghi căn cứ pháp lý."),
  conditions: honorConditions,
  fromOn: dayField(),
});
export type HonorDefinition = z.output<typeof honorDefinition>;

const strictness = z.enum(["none", "advisory", "hard"]).catch("none");
const numberField = (most: number) => z.coerce.number().int().min(1).max(most).catch(1);

/** The form: one condition of each kind at most; a strictness of `none` leaves it out. */
export const addHonorInput = honorDefinition
  .omit({ conditions: true })
  .extend({
    earlier: strictness,
    earlierCode: z.string().trim().toUpperCase().default(""),
    earlierTimes: numberField(20),
    earlierWithin: numberField(20),
    rating: strictness,
    ratingLevel: z.enum(ratings).catch("good"),
    ratingYears: numberField(20),
    share: strictness,
    shareCode: z.string().trim().toUpperCase().default(""),
    sharePercent: numberField(100),
    discipline: strictness,
    quota: strictness,
    quotaCode: z.string().trim().toUpperCase().default(""),
    quotaPercent: numberField(100),
    other: strictness,
    otherWords: optionalText(500),
  })
  .superRefine((form, context) => {
    const codes = { earlier: form.earlierCode, share: form.shareCode, quota: form.quotaCode };
    for (const [kind, code] of Object.entries(codes)) {
      const given = kind === "earlier" ? codesOf(code) : [code];
      const isGiven = given.length > 0 && given.every((each) => honorCode.safeParse(each).success);
      if (form[kind as keyof typeof codes] !== "none" && !isGiven)
        context.addIssue({
          code: "custom",
          path: [`${kind}Code`],
          message: "Vui lòng ghi mã danh hiệu mà điều kiện này nói đến.",
        });
    }
    if (form.share !== "none" && form.shareCode === everyone)
      context.addIssue({
        code: "custom",
        path: ["shareCode"],
        message: "Tỷ lệ trên tất cả cá nhân luôn là 100%. Vui lòng ghi mã danh hiệu hoặc xếp loại.",
      });
    if (form.other !== "none" && !form.otherWords)
      context.addIssue({
        code: "custom",
        path: ["otherWords"],
        message: "Vui lòng ghi điều kiện.",
      });
  })
  .transform(({ code, kind, name, subject, level, decidedBy, legalBasis, fromOn, ...form }) => {
    const all: [string, HonorCondition][] = [
      [
        form.earlier,
        {
          kind: "earlier",
          hard: form.earlier === "hard",
          codes: codesOf(form.earlierCode),
          times: form.earlierTimes,
          consecutive: form.earlierTimes > 1,
          withinYears: Math.max(form.earlierWithin, form.earlierTimes),
        },
      ],
      [
        form.rating,
        {
          kind: "rating",
          hard: form.rating === "hard",
          rating: form.ratingLevel,
          years: form.ratingYears,
        },
      ],
      [
        form.share,
        {
          kind: "share",
          hard: form.share === "hard",
          code: form.shareCode,
          percent: form.sharePercent,
        },
      ],
      [form.discipline, { kind: "discipline", hard: form.discipline === "hard", withinYears: 1 }],
      [
        form.quota,
        {
          kind: "quota",
          hard: form.quota === "hard",
          code: form.quotaCode,
          percent: form.quotaPercent,
        },
      ],
      [form.other, { kind: "other", hard: form.other === "hard", words: form.otherWords ?? "" }],
    ];
    const conditions = all.filter(([strict]) => strict !== "none").map(([, each]) => each);
    return { code, kind, name, subject, level, decidedBy, legalBasis, fromOn, conditions };
  });

/** "BK_TINH, BK_MTTW" */
function codesOf(text: string) {
  return text
    .split(",")
    .map((code) => code.trim())
    .filter(Boolean);
}

/** From the page that offers the standard catalogue. */
export const takeHonorsInput = z.object({ seen: shownNumber() });

export const endHonorInput = z.object({ honorId: z.uuid(), toOn: dayField() });
export type EndHonorInput = z.output<typeof endHonorInput>;

export const awardYear = z.coerce
  .number("Vui lòng ghi năm, ví dụ: 2023.")
  .int()
  .min(1950, "Vui lòng ghi năm, ví dụ: 2023.")
  .max(2199, "Vui lòng ghi năm, ví dụ: 2023.");
export const decisionNumber = textField("Vui lòng ghi số quyết định.", 60);

export const recordAwardInput = z.object({
  honorId: z.uuid("Vui lòng chọn danh hiệu, hình thức khen thưởng."),
  unitId: z.uuid("Vui lòng chọn đơn vị."),
  recipient: optionalText(),
  year: awardYear,
  thematic: z.literal("on").optional().transform(Boolean),
  decisionNumber,
  decidedOn: dayField(),
});
export type RecordAwardInput = z.output<typeof recordAwardInput>;

export const recordRatingInput = z.object({
  unitId: z.uuid("Vui lòng chọn đơn vị."),
  recipient: optionalText(),
  year: awardYear,
  rating: z.enum(WorkRating, "Vui lòng chọn mức xếp loại."),
  disciplined: z.literal("on").optional().transform(Boolean),
  decisionNumber,
  decidedOn: dayField(),
});
export type RecordRatingInput = z.output<typeof recordRatingInput>;

const people = (words: string, least: number) =>
  z.coerce.number(words).int(words).min(least, words).max(1_000_000, words);

export const noteShareInput = z.object({
  unitId: z.uuid(),
  recipient: optionalText(),
  year: awardYear,
  code: honorCode,
  part: people("Vui lòng ghi số cá nhân đạt, ví dụ: 35.", 0),
  whole: people("Vui lòng ghi tổng số cá nhân, ví dụ: 40.", 1),
});
export type NoteShareInput = z.output<typeof noteShareInput>;

/** With the last entry that was shown. */
export const sendSharesInput = z.object({ unitId: z.uuid(), seen: z.uuid() });
export type SendSharesInput = z.output<typeof sendSharesInput>;

export const revokeAwardInput = z.object({
  awardId: z.uuid(),
  decisionNumber,
  revokedOn: dayField(),
  reason: textField("Vui lòng ghi lý do thu hồi.", 500),
});
export type RevokeAwardInput = z.output<typeof revokeAwardInput>;
