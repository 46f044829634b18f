import { type Day, daysBetween, lastDayYearBefore, yearBefore } from "@/lib/dates";

export type Days = { fromOn: Day; toOn: Day };

/** Months that run from the 15th are a little longer than February. */
const slack = 5;

/** For how many days a figure may be that counts in these: one for a quarter is in no month, whatever day it ends on. */
export function longestWithin({ fromOn, toOn }: Days) {
  return daysBetween(fromOn, toOn) + 1 + slack;
}

/** Whether a figure or a report for some days counts in a period: its last day lies within, and it is for no longer than that. */
export function isWithin(days: Days, period: Days) {
  const isEnding = days.toOn >= period.fromOn && days.toOn <= period.toOn;
  return isEnding && daysBetween(days.fromOn, days.toOn) < longestWithin(period);
}

/** The same days a year before. */
export function lastYearOf({ fromOn, toOn }: Days): Days {
  return { fromOn: yearBefore(fromOn), toOn: lastDayYearBefore(toOn) };
}

type Known = Days & { formId: string; rhythm: string };

/**
 * "Kỳ trước" of some days: the period of the same rhythm that ended the day before they begin, of the same form where there is one. An
 * older one is never taken for it.
 */
export function previousOf<Each extends Known>({ fromOn, toOn }: Days, known: readonly Each[]) {
  const chosen = known.filter((each) => each.fromOn === fromOn && each.toOn === toOn);
  const before = known.filter(
    (each) =>
      daysBetween(each.toOn, fromOn) === 1 && chosen.some(({ rhythm }) => rhythm === each.rhythm),
  );
  const ofSameForm = before.find(({ formId }) => chosen.some((each) => each.formId === formId));
  return ofSameForm ?? before[0] ?? null;
}
