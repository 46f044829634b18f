import type { Day } from "@/lib/dates";

/** From a day to a day, the last one inclusive; null while it runs. */
export type Days = { fromOn: Day; toOn: Day | null };

/** Whether something that runs from a day to a day runs on this one. */
export function runsOn({ fromOn, toOn }: Days, day: Day) {
  return fromOn <= day && (toOn === null || day <= toOn);
}

/**
 * The day a cluster year's members are taken from: today while the year runs, its first day while it is being prepared,
 * its last day afterwards; never outside the cluster's own life, so that a cluster ended on 30/6 keeps its members to read.
 */
export function referenceDay(cluster: Days, year: number, today: Day) {
  const first = later(`${year}-01-01`, cluster.fromOn);
  const lastOfYear: Day = `${year}-12-31`;
  const last = cluster.toOn ? earlier(lastOfYear, cluster.toOn) : lastOfYear;
  return earlier(later(today, first), last);
}

/** The members on a day, in the order of the founding decision. */
export function membersOn<Member extends Days & { position: number }>(
  memberships: readonly Member[],
  day: Day,
) {
  return memberships
    .filter((membership) => runsOn(membership, day))
    .sort((a, b) => a.position - b.position);
}

function earlier(a: Day, b: Day) {
  return a < b ? a : b;
}

function later(a: Day, b: Day) {
  return a > b ? a : b;
}
