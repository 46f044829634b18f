import { addDays, type Day, dayOf, startOfDay } from "@/lib/dates";
import type { RefusalCode } from "@/lib/refusal";

type Locked = { dueAt: Date; lockDays: number | null };

/**
 * The day with whose end, at midnight in Vietnam, what is confirmed of a period is closed for good by itself: so many days after the
 * day it is due for everybody, whatever more time a unit was given. Null where a period is closed by hand alone.
 */
export function lockDay({ dueAt, lockDays }: Locked): Day | null {
  return lockDays === null ? null : addDays(dayOf(dueAt), lockDays);
}

/** The midnight in Vietnam at which a lock day is over. */
export function lockInstant(lockOn: Day) {
  return startOfDay(addDays(lockOn, 1));
}

/** Whether a lock day is over. */
export function isLockDue(lockOn: Day | null, now: Date) {
  return lockOn !== null && now >= lockInstant(lockOn);
}

/**
 * A lock day is said over what the page showed: not before the days of grace are over, and not one that is over already; none (null) is
 * closing by hand again. Days are counted from the due day.
 */
export function lockDayRefusal(
  period: Locked & { graceDays: number },
  { before, lockDays }: { before: number | null; lockDays: number | null },
  now: Date,
): RefusalCode | null {
  if (period.lockDays !== before) return "period.changedMeanwhile";
  if (lockDays !== null && lockDays < period.graceDays) return "period.lockWithinGrace";
  return isLockDue(lockDay({ ...period, lockDays }), now) ? "period.lockBehind" : null;
}
