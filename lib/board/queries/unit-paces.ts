import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { countingTargets } from "@/lib/total/queries/year-targets";
import { elapsedBy, type Standing } from "../rules";
import { coveredDays, ofReporting } from "./reporting-units";

type Row = Standing["unitPace"] & { id: string };
type Asked = { basis: TotalBasis; year: number; carePace: number; office: string | null };

/**
 * Of each cluster year of one office, the one asked for or the only one: how many units keep pace, of how many that have sent
 * figures and have targets; of several offices together nothing, which is one press down. A unit does where at least
 * `carePace` percent of its own targets do, each held against the part of the year the unit's figures cover, as `isOnPace`
 * says it of one figure; a target without a figure does not. Added up in the database, report by report of that year: a
 * city's units times their targets are too many rows to send.
 */
export async function findUnitPaces(
  ids: readonly string[],
  { basis, year, carePace, office }: Asked,
): Promise<ReadonlyMap<string, Standing["unitPace"]>> {
  // As an array, since a view of several parts takes no list of rows down into them.
  const shown = Prisma.sql`array(select id from shown)`;
  const ofUnit = Prisma.sql`t.cluster_year_id, t.unit_id, t.indicator_id`;
  const rows = await db.$queryRaw<Row[]>`
    with concerned as materialized (
      select y.id, c.owner_unit_id as owner, c.owner_unit_id = ${office}::uuid as is_asked
      from cluster_years y join clusters c on c.id = y.cluster_id where y.id = any(${[...ids]}::uuid[])),
    shown as materialized (
      select id from concerned
      where is_asked or (select count(distinct owner) from concerned) = 1),
    targets as materialized (
      select t.*, i.direction = 'lowerIsBetter' as is_low, i.period_combination = 'last' as is_stock
      from (${countingTargets(ofReporting(shown, basis), ofUnit)}) t
      join indicators i on i.id = t.indicator_id and i.direction <> 'neutral'),
    counted as materialized (
      select c.cluster_year_id, c.unit_id, c.indicator_id, t.is_stock, c.to_on, c.whole, c.quantity, c.numerator, c.denominator
      from figures_by_report c join targets t using (cluster_year_id, unit_id, indicator_id)
      where c.cluster_year_id = any(${shown}) and c.basis = ${basis}::total_basis),
    figures as (
      select c.cluster_year_id, c.unit_id, c.indicator_id,
        sum(c.whole) as whole, sum(c.quantity) as quantity, sum(c.numerator) as numerator, sum(c.denominator) as denominator
      from counted c where not c.is_stock
      group by 1, 2, 3
      union all
      (select distinct on (c.cluster_year_id, c.unit_id, c.indicator_id) c.cluster_year_id, c.unit_id, c.indicator_id,
        c.whole, c.quantity, c.numerator, c.denominator
      from counted c where c.is_stock
      order by c.cluster_year_id, c.unit_id, c.indicator_id, c.to_on desc)),
    covered as (${coveredDays(shown, basis, Prisma.sql`r.cluster_year_id, r.unit_id`)}),
    held as (
      select t.cluster_year_id, t.unit_id, f.unit_id is null as is_missing, t.is_low,
        case
          when t.numerator is not null then f.numerator * t.denominator - t.numerator * f.denominator
          when t.is_stock or t.is_low then coalesce(f.whole, f.quantity) - coalesce(t.whole, t.quantity)
          else coalesce(f.whole, f.quantity) * ${elapsedBy(year, `${year}-12-31`).of}::int
            - coalesce(t.whole, t.quantity) * (u.until - make_date(${year}, 1, 1) + 1)
        end as ahead_by
      from targets t join covered u using (cluster_year_id, unit_id)
      left join figures f using (cluster_year_id, unit_id, indicator_id)),
    paced as (
      select cluster_year_id, unit_id, count(*) as targets,
        count(*) filter (where not is_missing and case when is_low then ahead_by <= 0 else ahead_by >= 0 end) as on_pace
      from held where is_missing or ahead_by is not null group by 1, 2)
    select cluster_year_id::text as id, count(*)::int as of,
      (count(*) filter (where on_pace * 100 >= targets * ${carePace}::int))::int as "onPace"
    from paced group by 1`;
  return new Map(rows.map(({ id, ...pace }) => [id, pace]));
}
