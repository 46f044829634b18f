import { z } from "zod";
import { cellsOf } from "@/lib/cells";
import { Rhythm } from "@/lib/db/generated/enums";

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

const typedCell = z.string().trim().max(2000, "Có ô dài quá 2.000 ký tự.");

/** What a page left open sends by itself: each cell that was changed, with the words the change started from. */
export const autosaveInput = z.object({
  ...reportKey,
  /** The capacity the page was opened under. */
  actingAs: z.string(),
  /** One for each sending; the same again is the same sending, asked about once more. */
  key: z.uuid(),
  cells: z.record(z.uuid(), z.object({ from: typedCell, to: typedCell })),
});
export type AutosaveInput = z.output<typeof autosaveInput>;

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
