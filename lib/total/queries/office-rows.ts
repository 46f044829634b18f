import "server-only";
import { lastDayYearBefore } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { TotalBasis } from "@/lib/db/generated/enums";
import { type Days, lastYearOf, longestWithin, previousOf } from "../period-days";
import { figuresOfUnits, type SomeDays, stretchesOf } from "./figures-of-units";
import type { ReportedPeriod } from "./reported-periods";
import { added, type Row, type TotalRow, totalRow } from "./total-rows";
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
  period: Days | null;
  /** Which days are compared is settled from these. */
  reported: readonly ReportedPeriod[];
};

/**
 * Everything an office's page of figures adds up from: the clusters' kept totals of the year or of a period, together and place
 * by place, the units' targets, and what they are compared with. Which days are compared is settled before, from the reports.
 */
export async function findOfficeRows(asked: Asked): Promise<TotalRow[]> {
  const { ids, beforeIds, year, basis, byOffice, period, reported } = asked;
  const on = Prisma.sql`${basis}::total_basis`;
  const place = byOffice ? Prisma.sql`c.owner_unit_id` : Prisma.sql`y.cluster_id`;
  const shown = period
    ? periodParts({ on, year, period, reported })
    : yearParts({ on, year, reported });
  const rows = await db.$queryRaw<Row[]>`
    with here as materialized (
      select y.id, ${place} as place from cluster_years y join clusters c on c.id = y.cluster_id
      where y.id = any(${[...ids]}::uuid[])),
    before as materialized (select unnest(${[...beforeIds]}::uuid[]) as id, null::uuid as place),
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

type Shown = { on: Prisma.Sql; year: number; reported: readonly ReportedPeriod[] };

/** The kept year, together and by place; last year up to the same day, as kept where that is its last. */
function yearParts({ on, year, reported }: Shown) {
  const now = Prisma.sql`
    select ${placeOrAll} as part, t.indicator_id, h.place as unit_id, ${added("t")}
    from year_totals t join here h on h.id = t.cluster_year_id
    where t.basis = ${on} group by grouping sets ((t.indicator_id), (t.indicator_id, h.place))`;
  const latest = reported.find(({ isNow }) => isNow);
  if (!latest) return [now];
  const until = lastDayYearBefore(latest.toOn);
  if (until < `${year - 1}-12-31`) {
    return [now, ...partsOf({ part: "lastYear", of: "before", days: { until }, on })];
  }
  const whole = Prisma.sql`
    select 'lastYear' as part, t.indicator_id, null::uuid as unit_id, ${added("t")} from year_totals t
    where t.cluster_year_id in (select id from before) and t.basis = ${on} group by t.indicator_id`;
  return [now, whole];
}

/** What the units gave in a period's days, the running total at its end, the period before it, and the same days of last year. */
function periodParts({ on, year, period, reported }: Shown & { period: Days }) {
  const reporting = new Set(
    reported
      .filter(({ isSent, isNow, isBefore }) => isSent || isNow || isBefore)
      .map(({ formId }) => formId),
  );
  const known = reported.filter(({ formId }) => reporting.has(formId));
  const previous = previousOf(period, known);
  const of = previous?.year === year ? "here" : "before";
  return [
    ...partsOf({ part: "now", of: "here", days: within(period), on }),
    ...partsOf({ part: "running", of: "here", days: { until: period.toOn }, on }),
    ...(previous ? partsOf({ part: "lastPeriod", of, days: within(previous), on }) : []),
    ...partsOf({ part: "lastYear", of: "before", days: within(lastYearOf(period)), on }),
  ];
}

const placeOrAll = Prisma.raw("case when grouping(h.place) = 1 then 'now' else 'place' end");

function within(days: Days): SomeDays {
  return { until: days.toOn, within: { since: days.fromOn, longest: longestWithin(days) } };
}

type Asking = {
  part: "now" | "running" | "lastPeriod" | "lastYear";
  of: "here" | "before";
  days: SomeDays;
  on: Prisma.Sql;
};

/**
 * Some days of a year, what is shown also place by place: sums from the kept totals of the stretches that end within them. So are stocks
 * and averages where a cluster has one stretch alone; where it has several, they need every unit's last and are read from the figures.
 */
function partsOf({ part, of, days, on }: Asking) {
  const years = Prisma.raw(of);
  const as = part === "now" ? placeOrAll : Prisma.sql`${part}`;
  const [place, by] =
    part === "now"
      ? [
          Prisma.raw("h.place"),
          Prisma.raw("grouping sets ((t.indicator_id), (t.indicator_id, h.place))"),
        ]
      : [Prisma.raw("null::uuid"), Prisma.raw("t.indicator_id")];
  const together = (rows: Prisma.Sql) => Prisma.sql`
    select ${as} as part, t.indicator_id, ${place} as unit_id, ${added("t")}
    from (${rows}) t cross join lateral (select t.place) h
    group by ${by}`;
  return [
    together(stretchesOf({ years, days, on })),
    together(figuresOfUnits({ years, days, on })),
  ];
}
