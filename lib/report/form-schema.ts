import { z } from "zod";
import { clockField, dayField } from "@/lib/date-field";
import { instantOf } from "@/lib/dates";
import { shownNumber } from "@/lib/number-field";
import { textField } from "@/lib/text-field";
import { lockDaysField } from "./schema";

export const renameFormInput = z.object({
  formId: z.uuid(),
  before: z.string(),
  name: textField("Vui lòng ghi tên biểu mẫu."),
});
export type RenameFormInput = z.output<typeof renameFormInput>;

export const endFormInput = z.object({ formId: z.uuid(), toOn: dayField() });
export type EndFormInput = z.output<typeof endFormInput>;

/** Another deadline for all units of a period: a day and an hour of Vietnam, over the one the page showed, and why. */
export const movePeriodInput = z
  .object({
    periodId: z.uuid(),
    before: z.coerce.date(),
    dueOn: dayField(),
    dueClock: clockField(),
    reason: textField("Vui lòng ghi lý do đổi hạn.", 500),
  })
  .transform(({ dueOn, dueClock, ...about }) => ({ ...about, dueAt: instantOf(dueOn, dueClock) }));
export type MovePeriodInput = z.output<typeof movePeriodInput>;

/** When a period is closed by itself, over what the page showed, and why. */
export const keepLockDayInput = z.object({
  periodId: z.uuid(),
  before: lockDaysField(),
  lockDays: lockDaysField(),
  reason: textField("Vui lòng ghi lý do đổi ngày chốt.", 500),
});
export type KeepLockDayInput = z.output<typeof keepLockDayInput>;

export const periodKey = z.object({ periodId: z.uuid() });

/** With how many reports the page showed as confirmed. */
export const periodToLock = z.object({ periodId: z.uuid(), confirmed: shownNumber() });
export type PeriodToLock = z.output<typeof periodToLock>;
