import { addDays, type Day } from "@/lib/dates";

/** From and to, both inclusive. */
export type Stretch = { fromOn: Day; toOn: Day };

/** The days of a period that no stored figure holds yet, in order. Figures may reach over its ends and come in any order. */
export function gapsOf(period: Stretch, taken: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let from = period.fromOn;
  for (const { fromOn, toOn } of taken.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    if (toOn < from || fromOn > period.toOn) continue;
    if (fromOn > from) gaps.push({ fromOn: from, toOn: addDays(fromOn, -1) });
    from = addDays(toOn, 1);
  }
  if (from <= period.toOn) gaps.push({ fromOn: from, toOn: period.toOn });
  return gaps;
}

/**
 * The days a cell is asked for: the whole period, the one stretch that stored figures leave over, or none. Where they leave
 * several, one number could not say which days it is for: they are named and reported where they belong.
 */
export function askedDays(period: Stretch, taken: readonly Stretch[]): Stretch | null {
  const gaps = gapsOf(period, taken);
  return gaps.length === 1 ? (gaps[0] ?? null) : null;
}

export function sharesDays(a: Stretch, b: Stretch) {
  return a.fromOn <= b.toOn && b.fromOn <= a.toOn;
}
