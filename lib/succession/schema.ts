import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { addDays, type Day } from "@/lib/dates";
import { SuccessionKind } from "@/lib/db/generated/enums";
import { textField } from "@/lib/text-field";
import { readArrows } from "./arrow-lines";
import type { SuccessionPart } from "./rules";

export type RecordSuccessionInput = {
  kind: SuccessionKind;
  /** The first day of the new order; what ends ends the day before. */
  effectiveOn: Day;
  legalBasis: string;
  parts: readonly SuccessionPart[];
};

const kind = z.enum(SuccessionKind, "Vui lòng chọn hình thức sắp xếp.");
const legalBasis = textField("Vui lòng ghi văn bản quyết định việc sắp xếp.", 300);
const step = z.enum(["check", "act"]).catch("check");

/** A reorganisation as a form sends it: units as written, line by line. */
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
