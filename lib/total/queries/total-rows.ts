import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { decimalOf } from "@/lib/indicator/rules";
import { type Days, lastYearOf, longestWithin } from "../period-days";
import type { Sums } from "../rules";

/** "now" is what is shown; "running" the year up to the shown period's end; "unit" and "place" what it is made of. */
type Part = "now" | "running" | "lastPeriod" | "lastYear" | "target" | "unit" | "place";

export type Row = Columns & { part: Part; indicatorId: string; unitId: string | null };

export type TotalRow = { part: Part; indicatorId: string; unitId: string | null; sums: Sums };

type Asked = {
  clusterYearId: string;
  basis: TotalBasis;
  /** Null for the whole year. */
  period: Days | null;
  /** "Kỳ trước": its days, and whether it counts in the year before. */
  previous: (Days & { isOfYearBefore: boolean }) | null;
};

const names = ["units", "yes", "over", "almost", "whole", "quantity", "numerator", "denominator"];
const sums = Prisma.raw(names.join(", "));

/** Every column of sums added up, of a table by its name in the statement. */
export function added(table: string) {
  return Prisma.raw(names.map((name) => `sum(${table}.${name}) as ${name}`).join(", "));
}

const ofUnit =
  Prisma.raw(`1 as units, (coalesce(whole, 0) > 0)::int as yes, "over"::int as over, "almost"::int as almost,
  coalesce(whole, 0) as whole, coalesce(quantity, 0) as quantity, coalesce(numerator, 0) as numerator,
  coalesce(denominator, 0) as denominator`);

/**
 * Everything a cluster's page of figures adds up from, in one statement that sees one moment: the kept totals of the year, or what
 * the units gave in a period's days, by whatever form; each unit's part of it, and what it is compared with (the period before, the
 * same days a year before).
 */
export async function findTotalRows(asked: Asked): Promise<TotalRow[]> {
  const { clusterYearId, basis, period, previous } = asked;
  const on = Prisma.sql`${basis}::total_basis`;
  const rows = await db.$queryRaw<Row[]>`
    with here as (select id, cluster_id, year from cluster_years where id = ${clusterYearId}::uuid),
    before as (select y.id from cluster_years y join here on y.cluster_id = here.cluster_id and y.year = here.year - 1),
    ${period ? periodParts(on, { period, previous }) : yearParts(on)}
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
 * The year as kept, beside it last year up to the same day (to the end of February belongs a leap year's 29/02): a year that still
 * runs is not compared with a whole one. Where nothing of last year came after that day, it is what was kept.
 */
function yearParts(on: Prisma.Sql) {
  return Prisma.sql`
    latest as (
      select max(to_on) as day from period_totals
      where cluster_year_id = (select id from here) and basis = ${on} and units > 0),
    until as (
      select greatest((day - interval '1 year')::date, ((day + 1) - interval '1 year')::date - 1) as day from latest),
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
      ${together("lastYear", Prisma.sql`figures_until((select id from before where (select is_left from rest)), (select day from until), ${on})`)})`;
}

/** What the units gave in a period's days, the running total at its end, the period before it, and the same days of last year. */
function periodParts(
  on: Prisma.Sql,
  { period, previous }: Pick<Asked, "previous"> & { period: Days },
) {
  const [here, before] = [Prisma.sql`(select id from here)`, Prisma.sql`(select id from before)`];
  const until = Prisma.sql`figures_until(${here}, ${period.toOn}::date, ${on})`;
  const lastPeriod = previous
    ? Prisma.sql`union all ${together("lastPeriod", within(previous.isOfYearBefore ? before : here, previous, on))}`
    : Prisma.empty;
  return Prisma.sql`
    units as materialized (select * from ${within(here, period, on)}),
    shown as (
      ${together("now", Prisma.sql`units`)}
      union all
      select 'unit', indicator_id, unit_id, ${ofUnit} from units
      union all
      ${together("running", until)}
      union all
      ${together("lastYear", within(before, lastYearOf(period), on))}
      ${lastPeriod})`;
}

function within(year: Prisma.Sql, days: Days, on: Prisma.Sql) {
  const { fromOn, toOn } = days;
  return Prisma.sql`figures_within(${year}, ${fromOn}::date, ${toOn}::date, ${longestWithin(days)}::int, ${on})`;
}

/** Figures of units as one, indicator by indicator. */
function together(part: Part, figures: Prisma.Sql) {
  return Prisma.sql`
    select ${part} as part, indicator_id, null::uuid as unit_id, ${added("of_unit")} from (
      select indicator_id, ${ofUnit} from ${figures} figures) of_unit
    group by indicator_id`;
}
