import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { addDays } from "@/lib/dates";
import { SuccessionKind } from "@/lib/db/generated/enums";
import { textField } from "@/lib/text-field";
import { readArrows } from "./arrow-lines";

/** The part of the predecessor that went this way, as two numbers; null while it is not known. */
const share = z
  .object({ numerator: z.int().min(1), denominator: z.int().min(1) })
  .refine(({ numerator, denominator }) => numerator <= denominator)
  .nullable();
export type Share = z.output<typeof share>;

/** One arrow: from a unit that was to one that goes on with it; to none where it is abolished. */
const successionPart = z.object({
  predecessorId: z.uuid(),
  successorId: z.uuid().nullable(),
  share,
});
export type SuccessionPart = z.output<typeof successionPart>;

const kind = z.enum(SuccessionKind, "Vui lòng chọn hình thức sắp xếp.");
const legalBasis = textField("Vui lòng ghi văn bản quyết định việc sắp xếp.", 300);
const step = z.enum(["check", "act"]).catch("check");

const recordSuccessionInput = z.object({
  kind,
  /** The first day of the new order; what ends ends the day before. */
  effectiveOn: dayField(),
  legalBasis,
  parts: z.array(successionPart).min(1).max(500),
});
export type RecordSuccessionInput = z.output<typeof recordSuccessionInput>;

/** The same as a form sends it: units as written, line by line. */
export const recordSuccessionForm = z.object({
  step,
  kind,
  effectiveOn: dayField(),
  legalBasis,
  arrows: z
    .string()
    .max(50_000, "Dài quá 50.000 ký tự. Vui lòng chia thành nhiều lần.")
    .transform((text, context) => {
      const { arrows, faults } = readArrows(text);
      if (faults.length > 0) context.addIssue({ code: "custom", message: faults.join(" ") });
      if (arrows.length === 0 && faults.length === 0)
        context.addIssue({ code: "custom", message: "Vui lòng ghi ít nhất một dòng." });
      return arrows;
    }),
});

/** The form that ends one unit without a successor. */
export const endUnitForm = z
  .object({ step, unitId: z.uuid(), toOn: dayField(), legalBasis })
  .transform(({ step: at, unitId, toOn, ...given }) => ({
    step: at,
    succession: {
      ...given,
      kind: "abolition" as const,
      effectiveOn: addDays(toOn, 1),
      parts: [{ predecessorId: unitId, successorId: null, share: null }],
    },
  }));
