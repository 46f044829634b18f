import "server-only";
import type { Day } from "@/lib/dates";
import { Prisma } from "@/lib/db/generated/client";

/** A year up to a day; or the figures that end within some days, none of them for so many or more. */
export type SomeDays = { until: Day; within?: { since: Day; longest: number } };

type Asked = {
  /** A named query of cluster years of one year, each with its place. */
  years: Prisma.Sql;
  days: SomeDays;
  on: Prisma.Sql;
};

/** The kept totals of some days, stretch by stretch; but for stocks and averages that need every unit's figures. */
export function stretchesOf(asked: Asked) {
  return Prisma.sql`select * from (${counted(asked)}) s where not s.asks_units`;
}

/**
 * With whether they need every unit's figures: of a stock or an average, where the cluster has several stretches in these days, or had units
 * come, go or end within the year, which may have reported elsewhere.
 */
function counted({ years, days, on }: Asked) {
  return Prisma.sql`
    select t.*, h.place, i.period_combination = 'last' as is_stock,
      (i.period_combination = 'last' or i.unit_combination in ('average', 'countOfYes'))
        and (count(*) over (partition by t.cluster_year_id, t.indicator_id) > 1 or t.cluster_year_id in (
          select y.id from ${years} h join cluster_years y on y.id = h.id join cluster_memberships m on m.cluster_id = y.cluster_id
          join units u on u.id = m.unit_id
          where m.from_on <= make_date(y.year, 12, 31) and (m.to_on is null or m.to_on >= make_date(y.year, 1, 1))
            and (m.from_on > make_date(y.year, 1, 1) or least(m.to_on, u.to_on) < make_date(y.year, 12, 31)))) as asks_units
    from period_totals t join indicators i on i.id = t.indicator_id join ${years} h on h.id = t.cluster_year_id
    where t.basis = ${on} and t.units > 0 and ${daysIn("t", days)}`;
}

/**
 * What each unit of these cluster years gave in some days, by indicator and place, where the kept totals of several stretches cannot say
 * it: of a stock every unit's last figure by date, of an average how many units have one. As `figures_within` says it of one cluster.
 */
export function figuresOfUnits(asked: Asked) {
  const { days, on } = asked;
  const since = days.within?.since ?? "-infinity";
  return Prisma.sql`
    with several as materialized (
      select distinct s.cluster_year_id, s.indicator_id, s.place, s.is_stock
      from (${counted(asked)}) s where s.asks_units)
    select f.indicator_id, f.place, 1 as units, (coalesce(sum(f.whole), 0) > 0)::int as yes,
      bool_or(f.qualifier = 'over')::int as over, bool_or(f.qualifier = 'almost')::int as almost,
      coalesce(sum(f.whole), 0) as whole, coalesce(sum(f.quantity), 0) as quantity,
      coalesce(sum(f.numerator), 0) as numerator, coalesce(sum(f.denominator), 0) as denominator
    from (
      select c.*, h.place, h.is_stock,
        row_number() over (partition by c.unit_id, c.indicator_id order by c.to_on desc) as nth
      from figures_of(array(select distinct cluster_year_id from several), array(select distinct indicator_id from several),
        ${on}, ${since}::date, ${days.until}::date) c
      join several h on h.cluster_year_id = c.cluster_year_id and h.indicator_id = c.indicator_id
      where ${daysIn("c", days)}
    ) f
    join units u on u.id = f.unit_id
    where not f.is_stock or (f.nth = 1
      and (u.to_on is null or not stock_goes_on(f.unit_id, f.indicator_id, f.year, ${on}, ${days.until}::date)))
    group by f.indicator_id, f.unit_id, f.place`;
}

/** That a row of a table in the statement is of some days. */
function daysIn(table: "c" | "t", { until, within }: SomeDays) {
  const [fromOn, toOn] = [Prisma.raw(`${table}.from_on`), Prisma.raw(`${table}.to_on`)];
  if (!within) return Prisma.sql`${toOn} <= ${until}::date`;
  const { since, longest } = within;
  return Prisma.sql`${toOn} between ${since}::date and ${until}::date and ${toOn} - ${fromOn} < ${longest}::int`;
}
