import "server-only";
import { type Day, dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { nearestDay, type Span, spanFromDb } from "@/lib/spans";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { membersOn, referenceDay } from "../rules";

export const daysPart = { fromOn: true, toOn: true } as const;

/** What it takes to say who is a member on a day. */
export const membershipsPart = {
  ...daysPart,
  orders: { select: { fromOn: true, unitIds: true }, orderBy: { id: "asc" } },
  memberships: {
    select: { id: true, unitId: true, position: true, ...daysPart, unit: { select: daysPart } },
  },
} as const satisfies Prisma.ClusterSelect;

type Dates = { fromOn: Date; toOn: Date | null };
type MembershipRow = Dates & { unitId: string; position: number; unit: Dates };
type ClusterRow<Row> = Dates & {
  memberships: readonly Row[];
  orders: readonly { fromOn: Date; unitIds: string[] }[];
};

/** A cluster year's members in the order of the decision, seen from a day. */
export function membersIn<Row extends MembershipRow>(
  cluster: ClusterRow<Row>,
  year: number,
  today: Day,
) {
  return membersOf(cluster, referenceDay(spanFromDb(cluster), year, today));
}

/** A cluster's members in the order of the decision on a day, or on the nearest day of its life. */
export function membersSeenFrom<Row extends MembershipRow>(cluster: ClusterRow<Row>, today: Day) {
  return membersOf(cluster, nearestDay(spanFromDb(cluster), today));
}

function membersOf<Row extends MembershipRow>(cluster: ClusterRow<Row>, day: Day) {
  return membersOn(datedMemberships(cluster), day, ordersFromDb(cluster.orders));
}

export function ordersFromDb<Row extends { fromOn: Date }>(orders: readonly Row[]) {
  return orders.map((order) => ({ ...order, fromOn: dayFromDb(order.fromOn) }));
}

function datedMemberships<Row extends MembershipRow>({ memberships }: ClusterRow<Row>) {
  type Dated = Omit<Row, keyof Dates | "unit"> &
    Span & { unitId: string; position: number; unit: Span };
  return memberships.map(
    (membership): Dated => ({
      ...membership,
      ...spanFromDb(membership),
      unit: spanFromDb(membership.unit),
    }),
  );
}

/** A cluster year's members with their names on the year's reference day. */
export async function listYearMembers(
  client: Prisma.TransactionClient,
  clusterYearId: string,
  today: Day,
) {
  const { year, cluster } = await client.clusterYear.findUniqueOrThrow({
    where: { id: clusterYearId },
    select: { year: true, cluster: { select: membershipsPart } },
  });
  const unitIds = membersIn(cluster, year, today).map(({ unitId }) => unitId);
  const units = await client.unit.findMany({ where: { id: { in: unitIds } }, select: namedUnit });
  const day = referenceDay(spanFromDb(cluster), year, today);
  return unitIds.flatMap((unitId) =>
    units.filter(({ id }) => id === unitId).map((unit) => unitAsOf(unit, day)),
  );
}
