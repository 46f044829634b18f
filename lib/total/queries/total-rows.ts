import "server-only";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { decimalOf } from "@/lib/indicator/rules";
import type { Sums } from "../rules";

/** "now" is what is shown; "running" the year up to the shown period's end; "unit" and "place" what it is made of. */
type Part = "now" | "running" | "lastPeriod" | "lastYear" | "target" | "unit" | "place";

export type Row = Columns & { part: Part; indicatorId: string; unitId: string | null };

export type TotalRow = { part: Part; indicatorId: string; unitId: string | null; sums: Sums };

type Asked = {
  clusterYearId: string;
  basis: TotalBasis;
  /** Null for the whole year. */
  period: { fromOn: Day; toOn: Day } | null;
};

const names = ["units", "yes", "over", "almost", "whole", "quantity", "numerator", "denominator"];
export const sums = Prisma.raw(names.join(", "));

/** Every column of sums added up, of a table by its name in the statement. */
export function added(table: string) {
  return Prisma.raw(names.map((name) => `sum(${table}.${name}) as ${name}`).join(", "));
}

const ofUnit =
  Prisma.raw(`1 as units, (coalesce(whole, 0) > 0)::int as yes, "over"::int as over, "almost"::int as almost,
  coalesce(whole, 0) as whole, coalesce(quantity, 0) as quantity, coalesce(numerator, 0) as numerator,
  coalesce(denominator, 0) as denominator`);

/**
 * Everything a cluster's page of figures adds up from, in one statement that sees one moment: the kept totals of the year or
 * of a period, each unit's part of it, and what it is compared with (the period before, the same days a year before).
 */
export async function findTotalRows({ clusterYearId, basis, period }: Asked): Promise<TotalRow[]> {
  const on = Prisma.sql`${basis}::total_basis`;
  const rows = await db.$queryRaw<Row[]>`
    with here as (select id, cluster_id, year from cluster_years where id = ${clusterYearId}::uuid),
    before as (select y.id from cluster_years y join here on y.cluster_id = here.cluster_id and y.year = here.year - 1),
    ${period ? periodParts(on, period) : yearParts(on)}
    select part, indicator_id::text as "indicatorId", unit_id::text as "unitId", units::int, yes::int, over::int, almost::int,
      whole::bigint, quantity, numerator::bigint, denominator::bigint
    from shown`;
  return rows.map(totalRow);
}

export function totalRow({ part, indicatorId, unitId, ...columns }: Row): TotalRow {
  return { part, indicatorId, unitId, sums: sumsOf(columns) };
}

type Columns = Omit<Sums, "quantity"> & { quantity: Prisma.Decimal };

/** Kept sums as the database gives them, their quantity exact. */
export function sumsOf<Row extends Columns>({ quantity, ...columns }: Row) {
  return { ...columns, quantity: decimalOf(quantity.toFixed()) };
}

/**
 * The year as kept, beside it last year up to the same day: a year that still runs is not compared with a whole one. Where
 * nothing of last year came after that day, it is what was kept.
 */
function yearParts(on: Prisma.Sql) {
  return Prisma.sql`
    until as (
      select (max(to_on) - interval '1 year')::date as day from period_totals
      where cluster_year_id = (select id from here) and basis = ${on} and units > 0),
    rest as (
      select exists (
        select from period_totals where cluster_year_id = (select id from before) and basis = ${on} and units > 0
          and to_on > (select day from until)) as is_left),
    shown as (
      select 'now' as part, indicator_id, null::uuid as unit_id, ${sums}
      from year_totals where cluster_year_id = (select id from here) and basis = ${on}
      union all
      select 'unit', indicator_id, unit_id, ${ofUnit} from figures_until((select id from here), 'infinity', ${on})
      union all
      select 'lastYear', indicator_id, null, ${sums} from year_totals
      where cluster_year_id = (select id from before) and basis = ${on} and units > 0
        and (select day from until) is not null and not (select is_left from rest)
      union all
      select 'lastYear', indicator_id, null, ${added("earlier")} from (
        select indicator_id, ${ofUnit}
        from figures_until((select id from before where (select is_left from rest)), (select day from until), ${on})) earlier
      group by indicator_id)`;
}

/** One period as kept, the running total at its end, the period before it, and the same days of last year. */
function periodParts(on: Prisma.Sql, { fromOn, toOn }: { fromOn: Day; toOn: Day }) {
  const days = Prisma.sql`from_on = ${fromOn}::date and to_on = ${toOn}::date`;
  return Prisma.sql`
    previous as (
      select from_on, to_on from period_totals
      where cluster_year_id in (select id from here union all select id from before) and basis = ${on} and units > 0
        and to_on < ${fromOn}::date and abs((to_on - from_on) - (${toOn}::date - ${fromOn}::date)) <= 5
      order by to_on desc limit 1),
    shown as (
      select 'now' as part, indicator_id, null::uuid as unit_id, ${sums}
      from period_totals where cluster_year_id = (select id from here) and basis = ${on} and ${days}
      union all
      select 'unit', indicator_id, unit_id, 1, (coalesce(whole, 0) > 0)::int, (qualifier = 'over')::int,
        (qualifier = 'almost')::int, coalesce(whole, 0), coalesce(quantity, 0), coalesce(numerator, 0),
        coalesce(denominator, 0)
      from counted_figures where cluster_year_id = (select id from here) and basis = ${on} and ${days}
      union all
      select 'running', indicator_id, null, ${added("so_far")} from (
        select indicator_id, ${ofUnit} from figures_until((select id from here), ${toOn}::date, ${on})) so_far
      group by indicator_id
      union all
      select 'lastPeriod', t.indicator_id, null, ${sums} from period_totals t
      join previous p on t.from_on = p.from_on and t.to_on = p.to_on
      where t.cluster_year_id in (select id from here union all select id from before) and t.basis = ${on}
      union all
      select 'lastYear', indicator_id, null, ${sums} from period_totals
      where cluster_year_id = (select id from before) and basis = ${on}
        and from_on = (${fromOn}::date - interval '1 year')::date
        and to_on between (${toOn}::date - interval '1 year')::date - 1 and (${toOn}::date - interval '1 year')::date + 1)`;
}
