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

/**
 * What each unit of these cluster years gave in some days, by indicator and place, where the kept totals of periods cannot say it: of a
 * stock every unit's last figure by date, of an average how many units have one. As `figures_within` says it of one cluster; within
 * some days only the reports of these are looked into.
 */
export function figuresOfUnits({ years, days, on }: Asked) {
  const { until, within } = days;
  const figures = Prisma.raw(within ? "figures_by_report" : "counted_figures");
  const reported = within
    ? Prisma.sql`and c.period_to_on >= ${within.since}::date and c.period_from_on <= ${until}::date`
    : Prisma.empty;
  return Prisma.sql`
    select f.indicator_id, h.place, 1 as units, (coalesce(sum(f.whole), 0) > 0)::int as yes,
      bool_or(f.qualifier = 'over')::int as over, bool_or(f.qualifier = 'almost')::int as almost,
      coalesce(sum(f.whole), 0) as whole, coalesce(sum(f.quantity), 0) as quantity,
      coalesce(sum(f.numerator), 0) as numerator, coalesce(sum(f.denominator), 0) as denominator
    from (
      select c.*, i.period_combination = 'last' as is_stock,
        row_number() over (partition by c.unit_id, c.indicator_id order by c.to_on desc) as nth
      from ${figures} c join indicators i on i.id = c.indicator_id
        and (i.period_combination = 'last' or i.unit_combination in ('average', 'countOfYes'))
      where c.cluster_year_id in (select id from ${years}) and c.basis = ${on} and ${daysIn("c", days)} ${reported}
    ) f
    join ${years} h on h.id = f.cluster_year_id
    join units u on u.id = f.unit_id
    where not f.is_stock or (f.nth = 1
      and (u.to_on is null or not stock_goes_on(f.unit_id, f.indicator_id, f.year, ${on}, ${until}::date)))
    group by f.indicator_id, f.unit_id, h.place`;
}

/** That a row of a table in the statement is of some days. */
export function daysIn(table: "c" | "t", { until, within }: SomeDays) {
  const [fromOn, toOn] = [Prisma.raw(`${table}.from_on`), Prisma.raw(`${table}.to_on`)];
  if (!within) return Prisma.sql`${toOn} <= ${until}::date`;
  const { since, longest } = within;
  return Prisma.sql`${toOn} between ${since}::date and ${until}::date and ${toOn} - ${fromOn} < ${longest}::int`;
}
