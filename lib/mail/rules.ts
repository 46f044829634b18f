import { type Day, dayOf, daysBetween, instantOf } from "@/lib/dates";
import type { MailKind, ReportStatus } from "@/lib/db/generated/enums";

/** On which days to remind, counted from the day something is due; the last of `after` reaches the secretariat. */
export type Cadence = { before: readonly number[]; after: readonly number[] };

/** Whom a reminder goes to: nobody is passed over, and nobody is written to over anyone's head. */
type Rung = "officer" | "head" | "secretariat";

/** Nothing is sent before office hours. */
export function mayPlan(now: Date) {
  return now >= instantOf(dayOf(now), "08:00");
}

/** A reminder falls on a day: so many days before the hour, or after it. */
type Reminder = { days: number; late: boolean };

/** What there is to remind of today, of something due at an hour; null on other days. Days are those of Vietnam. */
export function reminderToday(dueAt: Date, cadence: Cadence, now: Date): Reminder | null {
  const late = now > dueAt;
  const days = Math.abs(daysBetween(dayOf(now), dayOf(dueAt)));
  return (late ? cadence.after : cadence.before).includes(days) ? { days, late } : null;
}

/** Who is reminded: before the hour whoever it lies with, after it the unit's officer and head, at last the secretariat too. */
export function rungsOf(status: ReportStatus | null, { days, late }: Reminder, { after }: Cadence) {
  if (!late) return [status === "awaitingHead" ? "head" : "officer"] satisfies Rung[];
  const last = days === Math.max(...after);
  return ["officer", "head", ...(last ? ["secretariat" as const] : [])] satisfies Rung[];
}

/** Whether a report is still waited for. */
export function isAwaited(status: ReportStatus | null) {
  return (
    status === null || status === "draft" || status === "awaitingHead" || status === "returned"
  );
}

/** Whether today is a day to remind of a signature, asked for since a day; never on that day itself. */
export function signingReminderToday(openedOn: Day, every: number | null, today: Day) {
  const days = daysBetween(openedOn, today);
  return every !== null && days > 0 && days % every === 0;
}

/** For how many days after its own a mail may still go: a reminder for none, since the next one would say another day. */
const goodFor: Record<MailKind, number> = {
  ...{ reportDue: 0, reportLate: 0, reportsMissing: 0, covenantUnsigned: 0 },
  paperUnsigned: 0,
  covenantTakenBack: 3,
};

/** Whether a mail's time is over before it could go. */
export function isExpired({ kind, sendOn }: { kind: MailKind; sendOn: Day }, today: Day) {
  return daysBetween(sendOn, today) > goodFor[kind];
}

/** What happened before this moment is not told any more. */
export function toldSince(at: Date) {
  return new Date(at.getTime() - goodFor.covenantTakenBack * 24 * 3_600_000);
}
