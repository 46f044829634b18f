import "server-only";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { figuresOfUnitsUntil } from "./figures-of-units";
import { added, type Row, sums, type TotalRow, totalRow } from "./total-rows";
import { countingTargets } from "./year-targets";

type Asked = {
  /** Cluster years of the year shown, and of the year before it. */
  ids: readonly string[];
  beforeIds: readonly string[];
  year: number;
  basis: TotalBasis;
  /** Split over the clusters' offices, else over the clusters themselves. */
  byOffice: boolean;
  /** Null for the whole year. */
  period: { fromOn: Day; toOn: Day } | null;
};

/**
 * Everything an office's page of figures adds up from, in one statement that sees one moment: the clusters' kept totals of
 * the year or of a period, together and place by place, the units' targets, and what they are compared with.
 */
export async function findOfficeRows(asked: Asked): Promise<TotalRow[]> {
  const { ids, beforeIds, year, basis, byOffice, period } = asked;
  const on = Prisma.sql`${basis}::total_basis`;
  const place = byOffice ? Prisma.sql`c.owner_unit_id` : Prisma.sql`y.cluster_id`;
  const rows = await db.$queryRaw<Row[]>`
    with here as materialized (
      select y.id, ${place} as place from cluster_years y join clusters c on c.id = y.cluster_id
      where y.id = any(${[...ids]}::uuid[])),
    before as materialized (
      select y.id, ${place} as place from cluster_years y join clusters c on c.id = y.cluster_id
      where y.id = any(${[...beforeIds]}::uuid[])),
    reported as materialized (${reportedPeriods(on)}),
    ${period ? periodParts(on, period) : yearParts(on, year)}
    select part, indicator_id::text as "indicatorId", unit_id::text as "unitId", units::int, yes::int, over::int, almost::int,
      whole::bigint, quantity, numerator::bigint, denominator::bigint
    from shown
    union all
    select 'target', indicator_id::text, null, units::int, yes::int, 0, 0, coalesce(whole, 0)::bigint, coalesce(quantity, 0),
      coalesce(numerator, 0)::bigint, coalesce(denominator, 0)::bigint
    from (${countingTargets(Prisma.sql`g.cluster_year_id in (select id from here)`, Prisma.sql`t.indicator_id`)}) targets`;
  return rows.map(totalRow);
}

/** The periods that these clusters have figures of, this year's and last year's. */
function reportedPeriods(on: Prisma.Sql) {
  const counts = Prisma.sql`(r.status in ('verified', 'locked') or (r.status = 'submitted' and ${on} = 'sent'))`;
  const inside = (years: Prisma.Sql) => Prisma.sql`exists (
    select from progress_reports r where r.period_id = p.id and ${counts} and r.cluster_year_id in (select id from ${years}))`;
  return Prisma.sql`
    select p.from_on, p.to_on, ${inside(Prisma.sql`here`)} as now, ${inside(Prisma.sql`before`)} as earlier
    from reporting_periods p join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')`;
}

/** The totals together and by place. */
function bothWays(table: Prisma.Sql, where: Prisma.Sql) {
  return Prisma.sql`
    select case when grouping(h.place) = 1 then 'now' else 'place' end as part, t.indicator_id, h.place as unit_id, ${added("t")}
    from ${table} t join here h on h.id = t.cluster_year_id
    where ${where} group by grouping sets ((t.indicator_id), (t.indicator_id, h.place))`;
}

/** The kept year; last year up to the same day, as kept where that is its last. */
function yearParts(on: Prisma.Sql, year: number) {
  const until = Prisma.sql`(select (max(to_on) - interval '1 year')::date from reported where now)`;
  const isWhole = Prisma.sql`${until} >= make_date(${year - 1}, 12, 31)`;
  return Prisma.sql`
    shown as (
      ${bothWays(Prisma.sql`year_totals`, Prisma.sql`t.basis = ${on}`)}
      union all
      select 'lastYear', t.indicator_id, null, ${added("t")} from year_totals t
      where t.cluster_year_id in (select id from before) and t.basis = ${on} and ${isWhole} group by t.indicator_id
      union all
      ${untilParts({ part: "lastYear", years: Prisma.sql`before`, until, on, unless: isWhole })})`;
}

/** One period as kept, the running total at its end, the period before it, and the same days of last year. */
function periodParts(on: Prisma.Sql, { fromOn, toOn }: { fromOn: Day; toOn: Day }) {
  return Prisma.sql`
    previous as (
      select from_on, to_on from reported
      where (now or earlier) and to_on < ${fromOn}::date
        and abs((to_on - from_on) - (${toOn}::date - ${fromOn}::date)) <= 5
      order by to_on desc limit 1),
    shown as (
      ${bothWays(
        Prisma.sql`period_totals`,
        Prisma.sql`t.basis = ${on} and t.from_on = ${fromOn}::date and t.to_on = ${toOn}::date`,
      )}
      union all
      ${untilParts({ part: "running", years: Prisma.sql`here`, until: Prisma.sql`${toOn}::date`, on, unless: Prisma.sql`false` })}
      union all
      select 'lastPeriod', t.indicator_id, null, ${added("t")} from period_totals t
      join previous p on t.from_on = p.from_on and t.to_on = p.to_on
      where t.cluster_year_id in (select id from here union all select id from before) and t.basis = ${on}
      group by t.indicator_id
      union all
      select 'lastYear', t.indicator_id, null, ${added("t")} from period_totals t
      where t.cluster_year_id in (select id from before) and t.basis = ${on}
        and t.from_on = (${fromOn}::date - interval '1 year')::date
        and t.to_on between (${toOn}::date - interval '1 year')::date - 1 and (${toOn}::date - interval '1 year')::date + 1
      group by t.indicator_id)`;
}

type Until = {
  part: "running" | "lastYear";
  years: Prisma.Sql;
  until: Prisma.Sql;
  on: Prisma.Sql;
  unless: Prisma.Sql;
};

/** A year up to a day: sums from the periods' kept totals; stocks and averages, which need every unit's last, from the figures. */
function untilParts({ part, years, until, on, unless }: Until) {
  return Prisma.sql`
    select ${part}, t.indicator_id, null, ${added("t")}
    from period_totals t join indicators i on i.id = t.indicator_id
    where t.cluster_year_id in (select id from ${years}) and t.basis = ${on} and t.to_on <= ${until} and not (${unless})
      and i.period_combination <> 'last' and i.unit_combination not in ('average', 'countOfYes')
    group by t.indicator_id
    union all
    select ${part}, f.indicator_id, null, ${sums}
    from (${figuresOfUnitsUntil({ years, until, on })}) f where not (${unless})`;
}
