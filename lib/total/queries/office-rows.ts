import "server-only";
import { type Day, daysBetween } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { figuresOfUnitsUntil } from "./figures-of-units";
import type { ReportedPeriod } from "./reported-periods";
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
  /** Which days are compared is settled from these. */
  reported: readonly ReportedPeriod[];
};

/**
 * Everything an office's page of figures adds up from: the clusters' kept totals of the year or of a period, together and place
 * by place, the units' targets, and what they are compared with. Which days are compared is settled before, from the reports.
 */
export async function findOfficeRows(asked: Asked): Promise<TotalRow[]> {
  const { ids, beforeIds, year, basis, byOffice, period } = asked;
  const on = Prisma.sql`${basis}::total_basis`;
  const reported = asked.reported.filter(({ isNow, isBefore }) => isNow || isBefore);
  const place = byOffice ? Prisma.sql`c.owner_unit_id` : Prisma.sql`y.cluster_id`;
  const shown = period ? periodParts(on, period, reported) : yearParts(on, { year, reported });
  const rows = await db.$queryRaw<Row[]>`
    with here as materialized (
      select y.id, ${place} as place from cluster_years y join clusters c on c.id = y.cluster_id
      where y.id = any(${[...ids]}::uuid[])),
    before as materialized (select unnest(${[...beforeIds]}::uuid[]) as id),
    shown as (${Prisma.join(shown, " union all ")})
    select part, indicator_id::text as "indicatorId", unit_id::text as "unitId", units::int, yes::int, over::int, almost::int,
      whole::bigint, quantity, numerator::bigint, denominator::bigint
    from shown
    union all
    select 'target', indicator_id::text, null, units::int, yes::int, 0, 0, coalesce(whole, 0)::bigint, coalesce(quantity, 0),
      coalesce(numerator, 0)::bigint, coalesce(denominator, 0)::bigint
    from (${countingTargets(Prisma.sql`g.cluster_year_id in (select id from here)`, Prisma.sql`t.indicator_id`)}) targets`;
  return rows.map(totalRow);
}

type Days = { fromOn: Day; toOn: Day };
/** The same day a year before. */
function yearBefore(day: Day): Day {
  const year = Number(day.slice(0, 4)) - 1;
  return `${year}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}` as Day;
}

/** The totals together and by place. */
function bothWays(table: Prisma.Sql, where: Prisma.Sql) {
  return Prisma.sql`
    select case when grouping(h.place) = 1 then 'now' else 'place' end as part, t.indicator_id, h.place as unit_id, ${added("t")}
    from ${table} t join here h on h.id = t.cluster_year_id
    where ${where} group by grouping sets ((t.indicator_id), (t.indicator_id, h.place))`;
}

/** The kept year; last year up to the same day, as kept where that is its last. */
function yearParts(
  on: Prisma.Sql,
  { year, reported }: { year: number; reported: readonly ReportedPeriod[] },
) {
  const now = bothWays(Prisma.sql`year_totals`, Prisma.sql`t.basis = ${on}`);
  const latest = reported.find(({ isNow }) => isNow);
  if (!latest) return [now];
  const until = yearBefore(latest.toOn);
  if (until < `${year - 1}-12-31`) {
    return [now, ...untilParts({ part: "lastYear", years: Prisma.sql`before`, until, on })];
  }
  const whole = Prisma.sql`
    select 'lastYear' as part, t.indicator_id, null::uuid as unit_id, ${added("t")} from year_totals t
    where t.cluster_year_id in (select id from before) and t.basis = ${on} group by t.indicator_id`;
  return [now, whole];
}

/** One period as kept, the running total at its end, the period before it, and the same days of last year. */
function periodParts(on: Prisma.Sql, { fromOn, toOn }: Days, reported: readonly ReportedPeriod[]) {
  const length = daysBetween(fromOn, toOn);
  const previous = reported.find(
    (each) => each.toOn < fromOn && Math.abs(daysBetween(each.fromOn, each.toOn) - length) <= 5,
  );
  const lastYear = reported.find(
    (each) =>
      each.fromOn === yearBefore(fromOn) && Math.abs(daysBetween(each.toOn, yearBefore(toOn))) <= 1,
  );
  const kept = (part: "lastPeriod" | "lastYear", days: Days | undefined) =>
    days
      ? [
          Prisma.sql`
            select ${part} as part, t.indicator_id, null::uuid as unit_id, ${added("t")} from period_totals t
            where t.cluster_year_id in (select id from here union all select id from before) and t.basis = ${on}
              and t.from_on = ${days.fromOn}::date and t.to_on = ${days.toOn}::date
            group by t.indicator_id`,
        ]
      : [];
  return [
    bothWays(
      Prisma.sql`period_totals`,
      Prisma.sql`t.basis = ${on} and t.from_on = ${fromOn}::date and t.to_on = ${toOn}::date`,
    ),
    ...untilParts({ part: "running", years: Prisma.sql`here`, until: toOn, on }),
    ...kept("lastPeriod", previous),
    ...kept("lastYear", lastYear),
  ];
}

type Until = {
  part: "running" | "lastYear";
  years: Prisma.Sql;
  until: Day;
  on: Prisma.Sql;
};

/** A year up to a day: sums from the periods' kept totals; stocks and averages, which need every unit's last, from the figures. */
function untilParts({ part, years, until, on }: Until) {
  const day = Prisma.sql`${until}::date`;
  return [
    Prisma.sql`
      select ${part} as part, t.indicator_id, null::uuid as unit_id, ${added("t")}
      from period_totals t join indicators i on i.id = t.indicator_id
      where t.cluster_year_id in (select id from ${years}) and t.basis = ${on} and t.to_on <= ${day}
        and i.period_combination <> 'last' and i.unit_combination not in ('average', 'countOfYes')
      group by t.indicator_id`,
    Prisma.sql`
      select ${part} as part, f.indicator_id, null::uuid as unit_id, ${sums}
      from (${figuresOfUnitsUntil({ years, until: day, on })}) f`,
  ];
}
