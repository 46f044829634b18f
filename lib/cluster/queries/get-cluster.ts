import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { covers, datedFromDb, nearestDay, spanFromDb } from "@/lib/spans";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { canKeepClusters, mayReadCluster } from "../policy";
import { inOrder, orderOn } from "../rules";
import { loadClusterScope } from "./cluster-scope";
import { ordersFromDb } from "./members";

/**
 * A cluster as it stands today, or stood on its last day: its decision, its members in that order, those who were members
 * before, its years with who leads them, and the people assigned to it. Null when there is none for this actor.
 */
export async function getCluster(actor: Actor, clusterId: string) {
  const scope = await loadClusterScope(clusterId);
  if (!scope || !mayReadCluster(actor, scope)) return null;
  const found = await db.cluster.findUniqueOrThrow({
    where: { id: clusterId },
    select: clusterParts,
  });
  const today = dayOf(now());
  const { owner, memberships, orders, years, assignments, ...cluster } = found;
  const span = spanFromDb(cluster);
  const day = nearestDay(span, today);
  const order = orderOn(ordersFromDb(orders), day);
  const places = inOrder(placesIn(memberships, day), order);
  return {
    ...cluster,
    ...span,
    owner: unitAsOf(owner, day),
    members: places.filter(({ isMember }) => isMember),
    /** Units that will join on a later day. */
    comingMembers: places.filter(({ fromOn }) => fromOn > day),
    /** The later decision whose order is in force; null while that of the founding one is. */
    order: order && { decision: order.decision, fromOn: order.fromOn },
    formerMembers: places.filter(({ isMember, fromOn }) => !isMember && fromOn <= day),
    years: years.map(({ terms, ...year }) => ({ ...year, leads: leadsOf(terms, day) })),
    people: datedFromDb(assignments).filter(({ toOn }) => toOn === null || toOn >= today),
    viewerMayKeep: canKeepClusters(actor, scope),
  };
}

export type ClusterView = NonNullable<Awaited<ReturnType<typeof getCluster>>>;

const days = { fromOn: true, toOn: true } as const;

const clusterParts = {
  ...{ id: true, kind: true, level: true, label: true, decision: true, ...days },
  owner: { select: namedUnit },
  memberships: {
    select: {
      ...{ id: true, unitId: true, position: true, joinedBy: true, leftBy: true, ...days },
      unit: { select: namedUnit },
    },
    orderBy: [{ position: "asc" }, { fromOn: "asc" }],
  },
  orders: { select: { fromOn: true, unitIds: true, decision: true }, orderBy: { id: "asc" } },
  years: {
    select: {
      ...{ id: true, year: true, phase: true },
      terms: {
        select: { id: true, role: true, ...days, unit: { select: namedUnit } },
        orderBy: [{ role: "asc" }, { fromOn: "asc" }],
      },
    },
    orderBy: { year: "desc" },
  },
  assignments: {
    where: { endedAt: null },
    select: {
      ...{ id: true, role: true, post: true, ...days },
      person: { select: { fullName: true, phone: true } },
      standsInFor: { select: { person: { select: { fullName: true } } } },
    },
    orderBy: [{ role: "asc" }, { fromOn: "asc" }],
  },
} as const satisfies Prisma.ClusterSelect;

type Found = Prisma.ClusterGetPayload<{ select: typeof clusterParts }>;

function placesIn(memberships: Found["memberships"], day: Day) {
  return memberships.map(({ id, unit, unitId, position, joinedBy, leftBy, ...membership }) => {
    const span = spanFromDb(membership);
    const [toOn = null] = [span.toOn, spanFromDb(unit).toOn].filter((end) => end !== null).sort();
    return {
      ...{ membershipId: id, unitId, position, joinedBy, leftBy, fromOn: span.fromOn, toOn },
      unit: unitAsOf(unit, span.toOn && span.toOn < day ? span.toOn : day),
      isMember: covers(span, day) && covers(spanFromDb(unit), day),
    };
  });
}

function leadsOf(terms: Found["years"][number]["terms"], day: Day) {
  return terms.map(({ unit, ...term }) => ({
    ...term,
    ...spanFromDb(term),
    unit: unitAsOf(unit, day),
  }));
}
