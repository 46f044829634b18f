import { z } from "zod";
import { wordsOf } from "@/lib/cells";
import { clockField, dayField } from "@/lib/date-field";
import { instantOf } from "@/lib/dates";
import { ReportRoute, Rhythm } from "@/lib/db/generated/enums";
import { shownNumber } from "@/lib/number-field";
import { optionalText, textField } from "@/lib/text-field";

export const reportKey = { periodId: z.uuid(), unitId: z.uuid() };
export const revision = shownNumber();

export function words(most: number) {
  return z.string().trim().max(most, `Dài quá ${most} ký tự. Vui lòng rút gọn.`);
}

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
    cells: wordsOf(form),
  }))
  .refine(
    ({ cells }) => Object.values(cells).every((typed) => typed.length <= 2000),
    "Có ô dài quá 2.000 ký tự.",
  );
export type SaveReportInput = z.output<typeof saveReportInput>;

/** Of a form. */
const mostLines = 200;

const withoutNul = /^[^\0]*$/;
const typedCell = z.string().trim().max(2000, "Có ô dài quá 2.000 ký tự.").regex(withoutNul);

/** An indicator, or the note beside its cell. */
const cellKey = z.string().regex(/^(?:note-)?[0-9a-f-]{36}$/);

/** What a page left open sends by itself: each cell that was changed, with the words the change started from. */
export const autosaveInput = z.object({
  ...reportKey,
  /** The capacity the page was opened under. */
  actingAs: z.string(),
  /** One for each sending; the same again is the same sending, asked about once more. */
  key: z.uuid(),
  cells: z
    .record(cellKey, z.object({ from: typedCell, to: typedCell }))
    .refine((cells) => Object.keys(cells).length <= 2 * mostLines, "Nhiều ô hơn một biểu mẫu."),
});
export type AutosaveInput = z.output<typeof autosaveInput>;

/** Of the words that say from which document a unit's figures are. */
export const longestSource = 200;

/**
 * What a filled workbook changes, unit by unit, with the document it comes from (empty in a unit's own); what others changed meanwhile
 * is kept or overwritten as chosen.
 */
export const importSheetInput = z.object({
  periodId: z.uuid(),
  units: z
    .array(
      z.object({
        ...{ unitId: z.uuid(), cells: autosaveInput.shape.cells },
        source: z.string().max(longestSource),
      }),
    )
    .min(1)
    .max(100),
  onConflict: z.enum(["keep", "take"]).nullable(),
});
export type ImportSheetInput = z.output<typeof importSheetInput>;

const onConflict = z.enum(["keep", "take"]).nullable().catch(null);

/** A workbook brought to one unit's report. */
export const unitSheetFields = { ...reportKey, onConflict };

/** A workbook for every unit of a cluster year, and the document of those units for which it names none. */
export const clusterSheetFields = {
  ...{ periodId: z.uuid(), clusterYearId: z.uuid(), onConflict },
  source: optionalText(longestSource),
};

/** More time for one unit: a day and an hour of Vietnam, and why. */
export const extendReportInput = z
  .object({
    ...reportKey,
    dueOn: dayField(),
    dueClock: clockField(),
    reason: textField("Vui lòng ghi lý do gia hạn.", 500),
  })
  .transform(({ dueOn, dueClock, ...about }) => ({ ...about, dueAt: instantOf(dueOn, dueClock) }));
export type ExtendReportInput = z.output<typeof extendReportInput>;

/** How long a unit has to mend what came back. */
export const mendingDays = z.coerce
  .number("Số ngày là một số từ 1 đến 30.")
  .int("Số ngày là một số từ 1 đến 30.")
  .min(1, "Số ngày là một số từ 1 đến 30.")
  .max(30, "Số ngày là một số từ 1 đến 30.");

const mostReceivers = 300;
const tooManyReceivers = "Nhiều quá 300 nơi nhận. Vui lòng chọn theo cụm.";

export const makeFormInput = z.object({
  ownerUnitId: z.uuid(),
  name: textField("Vui lòng ghi tên biểu mẫu."),
  rhythm: z.enum(Rhythm, "Vui lòng chọn kỳ báo cáo."),
  route: z.enum(ReportRoute).default("cluster"),
  yearMonth: z.coerce.number().int().min(1).max(12).default(1),
  yearDay: z.coerce.number().int().min(1).max(28).default(1),
  fromOn: z.iso.date(),
  /** The clusters and the single units that it asks; without any all below its owner. */
  clusterIds: z.array(z.uuid()).max(mostReceivers, tooManyReceivers).default([]),
  unitIds: z.array(z.uuid()).max(mostReceivers, tooManyReceivers).default([]),
  /** Codes of the owner's catalogue or of one above, in the order of the lines. */
  indicatorCodes: z
    .array(z.string())
    .min(1, "Chưa chọn chỉ tiêu nào. Vui lòng chọn ít nhất một chỉ tiêu.")
    .max(mostLines, "Nhiều quá 200 chỉ tiêu. Vui lòng chia thành hai biểu mẫu."),
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
  lockDays: z.number().int().min(0).max(366).nullable().default(null),
});
export type OpenPeriodInput = z.input<typeof openPeriodInput>;

/** The same from a form: a form of the office the actor works for, from today on. */
export const newFormInput = makeFormInput
  .omit({
    ...{ ownerUnitId: true, fromOn: true, indicatorCodes: true },
    ...{ clusterIds: true, unitIds: true },
  })
  .extend({
    codes: makeFormInput.shape.indicatorCodes.prefault([]),
    clusters: makeFormInput.shape.clusterIds,
    units: makeFormInput.shape.unitIds,
  });

const graceText = "Số ngày ân hạn là một số từ 0 đến 60.";
const lockText = "Số ngày đến khi chốt là một số từ 0 đến 366; để trống nếu chốt bằng tay.";

/** How many days after the due day a period is closed by itself; left empty, it is not. */
export function lockDaysField() {
  const days = z.coerce.number(lockText).int(lockText).min(0, lockText).max(366, lockText);
  return z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() === "" ? null : (typed ?? null)),
    days.nullable(),
  );
}

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
    lockDays: lockDaysField(),
  })
  .superRefine(({ fromOn, toOn, opensOn, dueOn, graceDays, lockDays }, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (toOn < fromOn)
      wrong("toOn", "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này.");
    if (dueOn < opensOn)
      wrong("dueOn", "Hạn gửi trước ngày mở. Vui lòng kiểm tra lại hai ngày này.");
    if (lockDays !== null && lockDays < graceDays)
      wrong(
        "lockDays",
        "Chốt khi chưa hết ngày ân hạn. Vui lòng ghi số ngày không ít hơn số ngày ân hạn.",
      );
  })
  .transform(({ opensOn, dueOn, dueClock, ...period }) => ({
    ...period,
    year: Number(period.toOn.slice(0, 4)),
    opensAt: instantOf(opensOn, "08:00"),
    dueAt: instantOf(dueOn, dueClock),
  }));

const box = z.literal("on").optional().transform(Boolean);

/** Which columns stand beside what is typed, from now on. */
export const entryColumnsInput = z.object({ previous: box, lastYear: box });
export type EntryColumnsInput = z.output<typeof entryColumnsInput>;
