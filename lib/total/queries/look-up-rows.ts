import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type ConcernedYear, findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Phase, TotalBasis } from "@/lib/db/generated/enums";
import type { Sums } from "../rules";
import { sumsOf } from "./total-rows";

type Asked = { ids: readonly string[]; years: readonly ConcernedYear[]; basis: TotalBasis };
type Columns = Omit<Sums, "quantity"> & { quantity: Prisma.Decimal };

/**
 * The cluster years an actor's look-up reaches: those the capacity is concerned with; and, since a term is for one year alone,
 * the years before in which the unit that leads was a member already and so reads them anyway.
 */
export async function yearsToLookUp(actor: Actor): Promise<ConcernedYear[]> {
  const concerned = await findClusterYearsOf(actor);
  const { clusterYearId, unitId } = actor.capacity;
  const [term] = concerned;
  if (!clusterYearId || !unitId || !term) return concerned;
  const earlier = await db.$queryRaw<{ id: string; year: number; phase: Phase }[]>`
    select y.id::text, y.year, y.phase::text
    from cluster_years y join cluster_memberships m on m.cluster_id = y.cluster_id and m.unit_id = ${unitId}::uuid
      and daterange(m.from_on, m.to_on, '[]') @> make_date(y.year, 12, 31)
    where y.cluster_id = ${term.clusterId}::uuid and y.year < ${term.year} order by y.year desc`;
  const { clusterId, cluster } = term;
  return [...concerned, ...earlier.map((year) => ({ ...year, clusterId, cluster }))];
}

/** Each cluster's kept year of these indicators. Served by year_totals' primary key and its index on the indicator. */
export async function findKept({ ids, years, basis }: Asked) {
  const rows = await db.yearTotal.findMany({
    where: {
      ...{ indicatorId: { in: [...ids] }, clusterYearId: { in: years.map(({ id }) => id) } },
      ...{ basis, units: { gt: 0 } },
    },
  });
  const known = new Map(years.map(({ id, year, clusterId }) => [id, { year, clusterId }]));
  return rows.flatMap(({ indicatorId, clusterYearId, ...columns }) => {
    const of = known.get(clusterYearId);
    return of ? [{ indicatorId, ...of, sums: sumsOf(columns) }] : [];
  });
}

export type KeptRow = Awaited<ReturnType<typeof findKept>>[number];

/** These units' years of these indicators, wherever they were members. Asked by unit and indicator, which the view passes on. */
export async function findOwnYears({
  ids,
  unitIds,
  basis,
}: Omit<Asked, "years"> & { unitIds: readonly string[] }) {
  type Row = Columns & { clusterYearId: string; year: number; indicatorId: string; unitId: string };
  const rows = await db.$queryRaw<Row[]>`
    select cluster_year_id::text as "clusterYearId", year, unit_id::text as "unitId", indicator_id::text as "indicatorId", 1 as units, (coalesce(whole, 0) > 0)::int as yes,
      "over"::int as over, "almost"::int as almost, coalesce(whole, 0) as whole, coalesce(quantity, 0) as quantity,
      coalesce(numerator, 0) as numerator, coalesce(denominator, 0) as denominator
    from unit_year_figures
    where unit_id = any(${[...unitIds]}::uuid[]) and indicator_id = any(${[...ids]}::uuid[]) and basis = ${basis}::total_basis
    order by year`;
  return rows.map(({ clusterYearId, year, indicatorId, unitId, ...columns }) => ({
    ...{ clusterYearId, year, indicatorId, unitId, sums: sumsOf(columns) },
  }));
}

/** How many units these cluster years' figures are awaited of: their members today, or on the year's last day. */
export async function countMembers(yearIds: readonly string[], year: number, today: Day) {
  const [found] = await db.$queryRaw<[{ members: number }]>`
    select count(distinct m.unit_id)::int as members
    from cluster_years y join cluster_memberships m on m.cluster_id = y.cluster_id
    where y.id = any(${[...yearIds]}::uuid[]) and y.year = ${year}
      and daterange(m.from_on, m.to_on, '[]')
        && daterange(make_date(y.year, 1, 1), greatest(make_date(y.year, 1, 1), least(make_date(y.year, 12, 31), ${today}::date)), '[]')`;
  return found.members;
}
