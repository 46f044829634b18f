import { z } from "zod";
import { dayField } from "@/lib/date-field";
import {
  ActivityUse,
  Direction,
  IndicatorType,
  PeriodCombination,
  ReportMode,
  RuleComparison,
  UnitCombination,
} from "@/lib/db/generated/enums";
import { shownNumber } from "@/lib/number-field";
import { parseQuantity } from "@/lib/numbers/rules";
import { plainText } from "@/lib/plain-text";
import { optionalText, textField } from "@/lib/text-field";
import { plainDecimal as plainDecimalOf } from "./rules";

export const indicatorCode = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,59}$/, "Mã chỉ gồm chữ thường không dấu, số và dấu gạch dưới.");

/** A bound as the database writes it: "1200000", "85.5"; null for none. */
const plainDecimal = z
  .string()
  .regex(/^-?\d{1,20}(\.\d{1,4})?$/)
  .nullable();

const indicatorDefinition = z.object({
  code: indicatorCode,
  groupCode: z.string().min(1).max(4),
  groupName: z.string().min(1).max(120),
  name: z.string().min(1).max(300),
  unitOfMeasure: z.string().min(1).max(40),
  type: z.enum(IndicatorType),
  unitCombination: z.enum(UnitCombination),
  periodCombination: z.enum(PeriodCombination),
  direction: z.enum(Direction),
  definition: z.string().max(2000).default(""),
  /** A case counted through. */
  example: z.string().max(500).default(""),
  /** Codes whose sum this is; such an indicator is never entered. */
  parts: z.array(indicatorCode).default([]),
  /** For reports in words; "{số}" is where the figure stands. */
  sentence: z.string().max(300).default(""),
  requiresEvidence: z.boolean().default(false),
  activityUse: z.enum(ActivityUse).default("sum"),
  reportMode: z.enum(ReportMode).default("increment"),
  plausibleFrom: plainDecimal.default(null),
  plausibleTo: plainDecimal.default(null),
});

export const addIndicatorsInput = z.object({
  ownerUnitId: z.uuid(),
  /** The owner's own first day when left out: a catalogue also holds for the years and months that are brought in afterwards. */
  fromOn: z.iso.date().optional(),
  indicators: z.array(indicatorDefinition).min(1).max(500),
  /** How many the owner's catalogue had when it was looked at; left out where that does not matter. */
  seen: z.int().optional(),
});
/** From the page that offers the standard catalogue. */
export const takeCatalogueInput = z.object({ seen: shownNumber() });

/** A bound as it is typed: "1.200.000", "85,5"; empty for none. */
export const boundField = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return null;
    const read = parseQuantity(text, { decimals: 4 });
    if (read.kind === "value") return plainDecimalOf(read.value);
    context.addIssue({ code: "custom", message: "Vui lòng ghi một số, ví dụ: 1.200 hoặc 85,5." });
    return z.NEVER;
  });

export const sentenceField = optionalText(300)
  .transform((text) => text ?? "")
  .refine((text) => text === "" || text.includes("{số}"), "Câu mẫu cần có {số} ở chỗ ghi số liệu.");

const words = {
  definition: z.string().default("").transform(plainText).pipe(z.string().max(2000)),
  example: optionalText(500).transform((text) => text ?? ""),
  sentence: sentenceField,
  plausibleFrom: boundField,
  plausibleTo: boundField,
  requiresEvidence: z.literal("on").optional().transform(Boolean),
  activityUse: z.enum(ActivityUse).default("sum"),
};

const meaning = {
  code: z.string().trim().toLowerCase().pipe(indicatorCode),
  groupCode: textField("Vui lòng ghi ký hiệu nhóm, ví dụ: C.", 4),
  groupName: textField("Vui lòng ghi tên nhóm.", 120),
  name: textField("Vui lòng ghi tên chỉ tiêu.", 300),
  unitOfMeasure: textField("Vui lòng ghi đơn vị tính.", 40),
  type: z.enum(IndicatorType),
  unitCombination: z.enum(UnitCombination),
  periodCombination: z.enum(PeriodCombination),
  reportMode: z.enum(ReportMode),
  direction: z.enum(Direction),
};

/** One indicator from the form. */
export const newIndicatorInput = z.object({ ...meaning, ...words, fromOn: dayField() });

export const describeIndicatorInput = z.object({ indicatorId: z.uuid(), ...words });
export type DescribeIndicatorInput = z.output<typeof describeIndicatorInput>;

export const endIndicatorInput = z.object({ indicatorId: z.uuid(), toOn: dayField() });
export type EndIndicatorInput = z.output<typeof endIndicatorInput>;

export const succeedIndicatorInput = newIndicatorInput.extend({ indicatorId: z.uuid() });
export type SucceedIndicatorInput = z.output<typeof succeedIndicatorInput>;

export const addRuleInput = z.object({
  leftId: z.uuid("Vui lòng chọn chỉ tiêu."),
  comparison: z.enum(RuleComparison),
  rightId: z.uuid("Vui lòng chọn chỉ tiêu."),
  fromOn: dayField(),
});
export type AddRuleInput = z.output<typeof addRuleInput>;

export const endRuleInput = z.object({ ruleId: z.uuid(), toOn: dayField() });
export type EndRuleInput = z.output<typeof endRuleInput>;

export type AddIndicatorsInput = z.input<typeof addIndicatorsInput>;
