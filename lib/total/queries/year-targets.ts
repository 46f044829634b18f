import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type Amount, amountOfColumns } from "@/lib/indicator/rules";

type Row = {
  indicatorId: string;
  unitId: string;
  whole: bigint | null;
  quantity: Prisma.Decimal | null;
  numerator: bigint | null;
  denominator: bigint | null;
};
type UnitTarget = { indicatorId: string; unitId: string; amount: Amount };

/**
 * What a cluster's units are to reach in its year, by indicator and unit: of each unit the stricter of what it registered and what
 * is asked of it. A registration still being drafted does not count; a common target of the covenant does, whoever has registered.
 */
export async function findYearTargets(clusterYearId: string) {
  const rows = await db.$queryRaw<Row[]>`
    select t.indicator_id::text as "indicatorId", t.unit_id::text as "unitId", t.whole, t.quantity, t.numerator, t.denominator
    from (${unitTargets(Prisma.sql`g.cluster_year_id = ${clusterYearId}::uuid`)}) t`;
  const targets = rows.flatMap(({ indicatorId, unitId, ...columns }): UnitTarget[] => {
    const amount = amountOfColumns(columns);
    return amount ? [{ indicatorId, unitId, amount }] : [];
  });
  return Map.groupBy(targets, ({ indicatorId }) => indicatorId);
}

/**
 * The same, added up by the database over many clusters: the targets that count, grouped by the columns asked for. Quantities
 * and counts each for themselves, of a ratio both numbers of the stricter one. `where` speaks of `g` (cluster_year_id, unit_id), `by` of `t`.
 */
export function countingTargets(where: Prisma.Sql, by: Prisma.Sql) {
  return Prisma.sql`
    select ${by}, count(*) as units, count(*) filter (where t.whole > 0) as yes, sum(t.whole) as whole,
      sum(t.quantity) as quantity, sum(t.numerator) as numerator, sum(t.denominator) as denominator
    from (${unitTargets(where)}) t
    group by ${by}`;
}

/**
 * One row a unit and indicator: what counts of what it registered and what is asked of it, its own assigned target or else the
 * common one. Both kinds are narrowed by `where` before they meet: nothing here grows with what other clusters have.
 */
function unitTargets(where: Prisma.Sql) {
  const stricter = (name: "whole" | "quantity") =>
    Prisma.raw(`case when i.direction = 'lowerIsBetter' then least(a.asked_${name}, a.${name})
      else greatest(a.asked_${name}, a.${name}) end as ${name}`);
  return Prisma.sql`
    with common as materialized (
      select g.cluster_year_id, g.unit_id, g.indicator_id, g.whole, g.quantity, g.numerator, g.denominator
      from standing_targets g where ${where}),
    own as materialized (
      select g.cluster_year_id, g.unit_id, r.* from registrations g join registered_targets r on r.registration_id = g.id
      where g.status in ('submitted', 'verified') and ${where}),
    each_unit as (
      select o.cluster_year_id, o.unit_id, o.indicator_id, o.whole, o.quantity, o.numerator, o.denominator,
        coalesce(o.assigned_whole, c.whole) as asked_whole, coalesce(o.assigned_quantity, c.quantity) as asked_quantity,
        coalesce(o.assigned_numerator, c.numerator) as asked_numerator,
        coalesce(o.assigned_denominator, c.denominator) as asked_denominator
      from own o left join common c using (cluster_year_id, unit_id, indicator_id)
      union all
      select c.cluster_year_id, c.unit_id, c.indicator_id, null, null, null, null, c.whole, c.quantity, c.numerator, c.denominator
      from common c
      where not exists (
        select from own o where o.cluster_year_id = c.cluster_year_id and o.unit_id = c.unit_id and o.indicator_id = c.indicator_id))
    select a.cluster_year_id, a.unit_id, a.indicator_id, ${stricter("whole")}, ${stricter("quantity")},
      case when s.asked then a.asked_numerator else a.numerator end as numerator,
      case when s.asked then a.asked_denominator else a.denominator end as denominator
    from each_unit a join indicators i on i.id = a.indicator_id
    cross join lateral (
      select a.numerator is null or (a.asked_numerator is not null and (
        (i.direction = 'lowerIsBetter' and a.asked_numerator::numeric * a.denominator < a.numerator::numeric * a.asked_denominator) or
        (i.direction <> 'lowerIsBetter' and a.asked_numerator::numeric * a.denominator > a.numerator::numeric * a.asked_denominator)
      )) as asked) s`;
}
