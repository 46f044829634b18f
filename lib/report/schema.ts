import { z } from "zod";
import { cellsOf } from "@/lib/cells";
import { clockField, dayField } from "@/lib/date-field";
import { instantOf } from "@/lib/dates";
import { Rhythm } from "@/lib/db/generated/enums";
import { textField } from "@/lib/text-field";

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
  name: textField("Vui lòng ghi tên biểu mẫu."),
  rhythm: z.enum(Rhythm, "Vui lòng chọn kỳ báo cáo."),
  fromOn: z.iso.date(),
  /** Codes of the owner's catalogue or of one above, in the order of the lines. */
  indicatorCodes: z
    .array(z.string())
    .min(1, "Chưa chọn chỉ tiêu nào. Vui lòng chọn ít nhất một chỉ tiêu.")
    .max(200, "Nhiều quá 200 chỉ tiêu. Vui lòng chia thành hai biểu mẫu."),
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

/** The same from a form: a form of the office the actor works for, from today on. */
export const newFormInput = makeFormInput
  .omit({ ownerUnitId: true, fromOn: true, indicatorCodes: true })
  .extend({ codes: makeFormInput.shape.indicatorCodes.prefault([]) });

const graceText = "Số ngày ân hạn là một số từ 0 đến 60.";

/** A period as it is typed: days and hours of Vietnam. It opens on a day at 8 giờ 00. */
export const newPeriodInput = z
  .object({
    formId: z.uuid(),
    label: textField("Vui lòng ghi tên kỳ, ví dụ: tháng 6/2026.", 60),
    fromOn: dayField(),
    toOn: dayField(),
    opensOn: dayField(),
    dueOn: dayField(),
    dueClock: clockField(),
    graceDays: z.coerce.number(graceText).int(graceText).min(0, graceText).max(60, graceText),
  })
  .superRefine(({ fromOn, toOn, opensOn, dueOn }, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (toOn < fromOn)
      wrong("toOn", "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này.");
    if (dueOn < opensOn)
      wrong("dueOn", "Hạn gửi trước ngày mở. Vui lòng kiểm tra lại hai ngày này.");
  })
  .transform(({ opensOn, dueOn, dueClock, ...period }) => ({
    ...period,
    year: Number(period.toOn.slice(0, 4)),
    opensAt: instantOf(opensOn, "08:00"),
    dueAt: instantOf(dueOn, dueClock),
  }));
