import { z } from "zod";
import { Rhythm } from "@/lib/db/generated/enums";

const cellName = /^cell-([0-9a-f-]{36})(?:-(part|whole))?$/;

/** The cells of an entry form by indicator; the two fields of a ratio become "part/whole", as it is typed in one. */
export function cellsOf(form: Record<string, unknown>) {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(form)) {
    const [, indicatorId, side] = cellName.exec(name) ?? [];
    if (!indicatorId || typeof value !== "string") continue;
    if (!side) cells[indicatorId] = value.trim();
    else if (side === "part")
      cells[indicatorId] = ratioTyped(value, form[`cell-${indicatorId}-whole`]);
  }
  return cells;
}

function ratioTyped(part: string, whole: unknown) {
  const sides = [part.trim(), typeof whole === "string" ? whole.trim() : ""];
  return sides.every((side) => side === "") ? "" : sides.join("/");
}

const reportKey = { periodId: z.uuid(), unitId: z.uuid() };
const revision = z.coerce.number().int().min(0);
const reason = z
  .string()
  .trim()
  .min(5, "Vui lòng ghi lý do, ít nhất 5 ký tự.")
  .max(2000, "Lý do dài quá 2.000 ký tự.");

export const reportRef = z.object({ ...reportKey, revision });
export type ReportRef = z.input<typeof reportRef>;

export const saveReportInput = z
  .looseObject({
    ...reportKey,
    revision,
    intent: z.enum(["save", "present", "submit"]).default("save"),
  })
  .transform((form) => ({
    intent: form.intent,
    periodId: form.periodId,
    unitId: form.unitId,
    revision: form.revision,
    cells: cellsOf(form),
  }))
  .refine(
    ({ cells }) => Object.values(cells).every((typed) => typed.length <= 2000),
    "Có ô dài quá 2.000 ký tự.",
  );
export type SaveReportInput = z.output<typeof saveReportInput>;

export const returnReportInput = z.object({ ...reportKey, revision, reason });
export type ReturnReportInput = z.input<typeof returnReportInput>;

export const makeFormInput = z.object({
  ownerUnitId: z.uuid(),
  name: z.string().trim().min(3).max(200),
  rhythm: z.enum(Rhythm),
  fromOn: z.iso.date(),
  /** Codes of the owner's catalogue, in the order of the lines. */
  indicatorCodes: z.array(z.string()).min(1).max(200),
});
export type MakeFormInput = z.input<typeof makeFormInput>;

export const openPeriodInput = z.object({
  formId: z.uuid(),
  year: z.coerce.number().int().min(2000).max(2100),
  label: z.string().trim().min(3).max(60),
  fromOn: z.iso.date(),
  toOn: z.iso.date(),
  opensAt: z.coerce.date(),
  dueAt: z.coerce.date(),
  graceDays: z.coerce.number().int().min(0).max(60).default(0),
});
export type OpenPeriodInput = z.input<typeof openPeriodInput>;
