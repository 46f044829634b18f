import "server-only";
import type { Day } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { type Span, spanFromDb } from "@/lib/spans";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { membersOn, referenceDay } from "../rules";

export const daysPart = { fromOn: true, toOn: true } as const;

/** What it takes to say who is a member on a day. */
export const membershipsPart = {
  ...daysPart,
  memberships: {
    select: { unitId: true, position: true, ...daysPart, unit: { select: daysPart } },
  },
} as const satisfies Prisma.ClusterSelect;

type Row = { unitId: string; position: number; fromOn: Date; toOn: Date | null };
type Ends = { fromOn: Date; toOn: Date | null };

/** A cluster year's members in the order of the decision, seen from a day. */
export function membersIn<Member extends Row & { unit: Ends }>(
  cluster: Ends & { memberships: readonly Member[] },
  year: number,
  today: Day,
) {
  const dated: (Omit<Member, keyof Ends | "unit"> & Span & { unit: Span })[] =
    cluster.memberships.map((membership) => ({
      ...membership,
      ...spanFromDb(membership),
      unit: spanFromDb(membership.unit),
    }));
  return membersOn(dated, referenceDay(spanFromDb(cluster), year, today));
}

/** The same with their names on the year's reference day. */
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
