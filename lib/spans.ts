import { addDays, type Day, dayFromDb } from "./dates";

/** From a day to a day, both inclusive; without a last day while it runs. */
export type Span = { readonly fromOn: Day; readonly toOn: Day | null };

/** Whether it runs on this day: its first and its last day count. */
export function covers({ fromOn, toOn }: Span, day: Day) {
  return fromOn <= day && (toOn === null || day <= toOn);
}

/** The one of these that runs on a day; null where none does. They never overlap. */
export function inForceOn<Dated extends Span>(dated: readonly Dated[], day: Day) {
  return dated.find((span) => covers(span, day)) ?? null;
}

export function isWithinSpan(inner: Span, outer: Span) {
  return (
    outer.fromOn <= inner.fromOn &&
    (outer.toOn === null || (inner.toOn !== null && inner.toOn <= outer.toOn))
  );
}

export function overlaps(a: Span, b: Span) {
  return (b.toOn === null || a.fromOn <= b.toOn) && (a.toOn === null || b.fromOn <= a.toOn);
}

/** The day itself where it runs then, otherwise the nearest one of its days: its first or its last. */
export function nearestDay({ fromOn, toOn }: Span, day: Day): Day {
  if (day < fromOn) return fromOn;
  return toOn !== null && toOn < day ? toOn : day;
}

/**
 * What changes when something new takes the place of what runs on a day: what runs ends the day before, the new one
 * lasts as long as that would have. Null where nothing runs on that day, or has only begun on it.
 */
export function turnOn<Dated extends Span>(dated: readonly Dated[], day: Day) {
  const ending = inForceOn(dated, day);
  if (!ending || ending.fromOn === day) return null;
  return { ending, lastDay: addDays(day, -1), beginning: { fromOn: day, toOn: ending.toOn } };
}

/** From two columns of type date. */
export function spanFromDb({ fromOn, toOn }: { fromOn: Date; toOn: Date | null }): Span {
  return { fromOn: dayFromDb(fromOn), toOn: toOn && dayFromDb(toOn) };
}

/** The rows of a table of dated things, their days as days. */
export function datedFromDb<Row extends { fromOn: Date; toOn: Date | null }>(rows: readonly Row[]) {
  return rows.map((row) => ({ ...row, ...spanFromDb(row) }));
}
