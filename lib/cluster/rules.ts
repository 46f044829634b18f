import type { Day } from "@/lib/dates";
import type { LeadershipRole, Phase } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { covers, isWithinSpan, nearestDay, overlaps, type Span } from "@/lib/spans";

/** A unit's place in a cluster, with the unit's own life. */
type Membership = Span & {
  readonly unitId: string;
  readonly position: number;
  readonly unit: Span;
};

/** The order of a cluster's units as a later decision sets it, from a day on. */
export type UnitOrder = { readonly fromOn: Day; readonly unitIds: readonly string[] };

/** The days of a year. */
export function daysOfYear(year: number): Span & { toOn: Day } {
  return { fromOn: `${year}-01-01`, toOn: `${year}-12-31` };
}

/**
 * The day a cluster year's members are taken from: today while the year runs, its first day while it is being prepared,
 * its last day afterwards; never outside the cluster's own life, so that a cluster ended on 30/6 keeps its members to read.
 */
export function referenceDay(cluster: Span, year: number, today: Day) {
  return nearestDay(cluster, nearestDay(daysOfYear(year), today));
}

/** The members on a day, in the order of the decisions; a unit that has ended is a member no more. */
export function membersOn<Member extends Membership>(
  memberships: readonly Member[],
  day: Day,
  orders: readonly UnitOrder[] = [],
) {
  const there = memberships.filter(
    (membership) => covers(membership, day) && covers(membership.unit, day),
  );
  return inOrder(there, orderOn(orders, day));
}

/** The order in force on a day, of orders as they were written down: the one from the latest day, of one day the last. */
export function orderOn<Order extends UnitOrder>(orders: readonly Order[], day: Day) {
  return orders.reduce<Order | null>(
    (latest, order) =>
      order.fromOn <= day && (latest === null || latest.fromOn <= order.fromOn) ? order : latest,
    null,
  );
}

/** Units as that order has them; those it does not name, and all where there is none, by the numbers of their places. */
export function inOrder<Place extends { unitId: string; position: number }>(
  places: readonly Place[],
  order: UnitOrder | null,
) {
  const placeOf = ({ unitId }: Place) => {
    const place = order?.unitIds.indexOf(unitId) ?? -1;
    return place === -1 ? Number.MAX_SAFE_INTEGER : place;
  };
  return places.toSorted((a, b) => placeOf(a) - placeOf(b) || a.position - b.position);
}

/** A later decision orders units of the cluster, each once, from a day on which the cluster is there. */
export function orderingRefusal(
  order: UnitOrder,
  cluster: Span & { memberships: readonly (Span & { unitId: string })[] },
): RefusalCode | null {
  if (!covers(cluster, order.fromOn)) return "cluster.notThereThen";
  const isThere = (unitId: string) =>
    cluster.memberships.some(
      (place) => place.unitId === unitId && (place.toOn === null || place.toOn >= order.fromOn),
    );
  const isClear =
    order.unitIds.every(isThere) && new Set(order.unitIds).size === order.unitIds.length;
  return isClear ? null : "cluster.orderUnclear";
}

/** A unit joins from a day until it or the cluster ends, whichever is known to come first. */
export function placeFrom(fromOn: Day, { cluster, unit }: { cluster: Span; unit: Span }): Span {
  const lastDays = [cluster.toOn, unit.toOn].filter((day) => day !== null).sort();
  return { fromOn, toOn: lastDays[0] ?? null };
}

/** A unit joins within its own life and the cluster's, and is in one cluster of a kind on any day. */
export function joiningRefusal(
  days: Span,
  within: { cluster: Span; unit: Span; otherPlaces: readonly Span[] },
): RefusalCode | null {
  if (!isWithinSpan(days, within.cluster)) return "cluster.notThereThen";
  if (!covers(within.unit, days.fromOn)) return "cluster.unitNotThere";
  if (within.otherPlaces.some((place) => overlaps(place, days))) return "cluster.unitTaken";
  return null;
}

/** `terms` are the unit's own in this cluster. A unit that leads hands over before it leaves. */
export function leavingRefusal(
  membership: Span,
  lastDay: Day,
  terms: readonly Span[],
): RefusalCode | null {
  if (membership.toOn !== null && membership.toOn <= lastDay) return "cluster.leftAlready";
  if (lastDay < membership.fromOn) return "cluster.leavesBeforeJoining";
  if (terms.some(({ toOn }) => toOn === null || toOn > lastDay)) return "cluster.memberLeads";
  return null;
}

/**
 * A cluster ends once, on one of its days, and not before what was planned for it: no member joins and no year begins
 * after `lastDay`, which is its last day inclusive. `years` are those opened.
 */
export function endingRefusal(
  cluster: Span & { memberships: readonly Span[]; years: readonly number[] },
  lastDay: Day,
): RefusalCode | null {
  if (cluster.toOn !== null) return "cluster.endedAlready";
  if (lastDay < cluster.fromOn) return "cluster.endsBeforeItBegan";
  if (cluster.memberships.some(({ fromOn }) => fromOn > lastDay)) return "cluster.membersLater";
  if (cluster.years.some((year) => daysOfYear(year).fromOn > lastDay)) return "cluster.yearsLater";
  return null;
}

/** Next year may be prepared while this one is being closed: two years are open at once, never three. */
export function openingRefusal(
  year: number,
  cluster: Span & { years: readonly { year: number; phase: Phase }[] },
  today: Day,
): RefusalCode | null {
  if (cluster.years.some((other) => other.year === year)) return "clusterYear.exists";
  if (!overlaps(daysOfYear(year), cluster)) return "cluster.notThereThen";
  if (year > Number(today.slice(0, 4)) + 1) return "clusterYear.tooEarly";
  if (cluster.years.filter(({ phase }) => phase !== "closed").length >= 2)
    return "clusterYear.twoOpen";
  return null;
}

const ladder = ["preparing", "registering", "running", "reviewing", "closed"] as const;

/** The phase one step on and the one back, where there is one; out of a closed year there is none but for its owner. */
export function phaseSteps(phase: Phase, by: { owner: boolean }) {
  if (phase === "closed" && !by.owner) return { next: null, previous: null };
  const step = ladder.indexOf(phase);
  return { next: ladder[step + 1] ?? null, previous: ladder[step - 1] ?? null };
}

/** One step on, or with a reason one step back; a closed year is reopened by its owner alone. */
export function phaseRefusal(
  from: Phase,
  to: Phase,
  by: { reason: string | null; owner: boolean },
): RefusalCode | null {
  if (from === "closed" && !by.owner) return "clusterYear.closed";
  const { next, previous } = phaseSteps(from, by);
  if (to !== next && to !== previous) return "clusterYear.notNextPhase";
  if (to === previous && !by.reason) return "clusterYear.reasonMissing";
  return null;
}

type Leading = Span & { readonly unitId: string; readonly role: LeadershipRole };

/**
 * A term is for one year, but its days may begin in the year before and end in the year after: the new lead prepares
 * while the old one closes. `memberUnitIds` are the members on the year's reference day, seen from the term's first day.
 * Source: practice; the conference of 8/11/2022 that closed Cụm 3's year chose who leads it in 2023.
 */
export function termRefusal(
  term: Leading,
  of: {
    year: number;
    phase: Phase;
    memberUnitIds: readonly string[];
    terms: readonly Leading[];
  },
): RefusalCode | null {
  if (of.phase === "closed") return "clusterYear.closed";
  if (!isWithinSpan({ ...term, toOn: term.toOn ?? term.fromOn }, roomAround(of.year)))
    return "leadership.outsideItsYear";
  if (!of.memberUnitIds.includes(term.unitId)) return "leadership.notAMember";
  const meanwhile = of.terms.filter((other) => overlaps(other, term));
  if (meanwhile.some(({ role }) => role === term.role)) return "leadership.roleTaken";
  if (meanwhile.some(({ unitId }) => unitId === term.unitId)) return "leadership.sameUnit";
  return null;
}

/** From the first day of the year before to the last of the year after. */
function roomAround(year: number): Span {
  return { fromOn: daysOfYear(year - 1).fromOn, toOn: daysOfYear(year + 1).toOn };
}

/** A term ends on one of its days, inclusive, and only ever earlier than written. */
export function termEndRefusal(term: Span, lastDay: Day): RefusalCode | null {
  if (term.toOn !== null && term.toOn <= lastDay) return "leadership.endedAlready";
  return lastDay < term.fromOn ? "leadership.endsBeforeItBegan" : null;
}
