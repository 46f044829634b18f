import type { Day } from "@/lib/dates";
import type { RefusalCode } from "@/lib/refusal";

type Dated = { fromOn: Day; toOn: Day | null };

/** A form ends once, not before it began, and not before the last of the periods it was opened for. */
export function formEndingRefusal(
  form: Dated,
  last: { toOn: Day } | null,
  toOn: Day,
): RefusalCode | null {
  if (form.toOn) return "form.ended";
  if (toOn < form.fromOn) return "form.endsBeforeStart";
  return last && toOn < last.toOn ? "form.endsBeforePeriod" : null;
}

/** A form that has ended takes no period whose days go beyond its last one. */
export function openingRefusal({ toOn }: Dated, period: { toOn: Day }): RefusalCode | null {
  return toOn && period.toOn > toOn ? "form.ended" : null;
}

type Deadline = { opensAt: Date; dueAt: Date };

/**
 * A deadline is moved for everybody, on what the page showed: to an hour still to come, so that nobody who has sent becomes late by
 * it, and not before the period opens.
 */
export function movingRefusal(
  period: Deadline,
  { before, dueAt }: { before: Date; dueAt: Date },
  now: Date,
): RefusalCode | null {
  if (period.dueAt.getTime() !== before.getTime()) return "period.changedMeanwhile";
  return dueAt <= now || dueAt < period.opensAt ? "period.dueBehind" : null;
}

/** A period is withdrawn as long as nobody has put anything under it. */
export function withdrawingRefusal(under: number): RefusalCode | null {
  return under > 0 ? "period.touched" : null;
}
