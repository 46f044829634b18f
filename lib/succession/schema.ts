import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { SuccessionKind } from "@/lib/db/generated/enums";
import { textField } from "@/lib/text-field";

/** The part of the predecessor that went this way, as two numbers; null while it is not known. */
export const share = z
  .object({ numerator: z.int().min(1), denominator: z.int().min(1) })
  .refine(({ numerator, denominator }) => numerator <= denominator)
  .nullable();
export type Share = z.output<typeof share>;

/** One arrow: from a unit that was to one that goes on with it; to none where it is abolished. */
export const successionPart = z.object({
  predecessorId: z.uuid(),
  successorId: z.uuid().nullable(),
  share,
});
export type SuccessionPart = z.output<typeof successionPart>;

export const recordSuccessionInput = z.object({
  kind: z.enum(SuccessionKind, "Vui lòng chọn hình thức sắp xếp."),
  /** The first day of the new order; what ends ends the day before. */
  effectiveOn: dayField(),
  legalBasis: textField("Vui lòng ghi văn bản quyết định việc sắp xếp.", 300),
  parts: z.array(successionPart).min(1).max(500),
});
export type RecordSuccessionInput = z.output<typeof recordSuccessionInput>;
