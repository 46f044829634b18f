import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { added } from "./total-rows";

type Asked = {
  /** A named query of cluster years of one year. */
  years: Prisma.Sql;
  until: Prisma.Sql;
  on: Prisma.Sql;
};

/**
 * Sums per indicator of what each unit of these cluster years had by a day, where the kept totals of periods cannot say it:
 * of a stock every unit's last figure by date, of an average how many units have one. As `figures_until` says it of one cluster.
 */
export function figuresOfUnitsUntil({ years, until, on }: Asked) {
  return Prisma.sql`
    select indicator_id, ${added("of_unit")} from (
      select f.indicator_id, 1 as units, (coalesce(sum(f.whole), 0) > 0)::int as yes,
        bool_or(f.qualifier = 'over')::int as over, bool_or(f.qualifier = 'almost')::int as almost,
        coalesce(sum(f.whole), 0) as whole, coalesce(sum(f.quantity), 0) as quantity,
        coalesce(sum(f.numerator), 0) as numerator, coalesce(sum(f.denominator), 0) as denominator
      from (
        select c.*, i.period_combination = 'last' as is_stock,
          row_number() over (partition by c.unit_id, c.indicator_id order by c.to_on desc) as nth
        from counted_figures c join indicators i on i.id = c.indicator_id
          and (i.period_combination = 'last' or i.unit_combination in ('average', 'countOfYes'))
        where c.cluster_year_id in (select id from ${years}) and c.basis = ${on} and c.to_on <= ${until}
      ) f
      join units u on u.id = f.unit_id
      where not f.is_stock or (f.nth = 1
        and (u.to_on is null or not stock_goes_on(f.unit_id, f.indicator_id, f.year, ${on}, ${until})))
      group by f.indicator_id, f.unit_id) of_unit
    group by indicator_id`;
}
