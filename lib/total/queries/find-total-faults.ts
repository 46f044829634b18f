import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

/** A kept total that is not what its figures add up to; without days, of a whole year. */
type TotalFault = {
  cluster: string;
  year: number;
  indicator: string;
  basis: string;
  fromOn: string | null;
  toOn: string | null;
  kept: string;
  should: string;
};

/**
 * Adds every total up anew from the figures and compares: how many totals there are, and each that differs. For whoever
 * looks after the database, so without an actor; reads one moment, while others go on writing.
 */
export async function findTotalFaults(client: Prisma.TransactionClient) {
  const [counted] = await client.$queryRaw<[{ totals: bigint }]>`
    select (select count(*) from year_totals) + (select count(*) from period_totals) as totals`;
  const faults = await client.$queryRaw<TotalFault[]>`
    with kept as (
      select cluster_year_id, basis, indicator_id, null::date as from_on, null::date as to_on,
        units, yes, over, almost, whole, quantity, numerator, denominator
      from year_totals where units <> 0 or whole <> 0 or quantity <> 0 or denominator <> 0
      union all
      select cluster_year_id, basis, indicator_id, from_on, to_on,
        units, yes, over, almost, whole, quantity, numerator, denominator
      from period_totals where units <> 0 or whole <> 0 or quantity <> 0 or denominator <> 0),
    should as (
      select cluster_year_id, basis, indicator_id, from_on, to_on, count(*) as units, sum(yes) as yes, sum(over) as over,
        sum(almost) as almost, sum(whole) as whole, sum(quantity) as quantity, sum(numerator) as numerator,
        sum(denominator) as denominator
      from total_parts group by 1, 2, 3, 4, 5),
    both_sides as (
      select coalesce(k.cluster_year_id, s.cluster_year_id) as cluster_year_id, coalesce(k.basis, s.basis) as basis,
        coalesce(k.indicator_id, s.indicator_id) as indicator_id, coalesce(k.from_on, s.from_on) as from_on,
        coalesce(k.to_on, s.to_on) as to_on,
        row(k.units, k.yes, k.over, k.almost, k.whole, k.quantity, k.numerator, k.denominator)::text as kept,
        row(s.units, s.yes, s.over, s.almost, s.whole, s.quantity, s.numerator, s.denominator)::text as should,
        (k.units, k.yes, k.over, k.almost, k.whole, k.quantity, k.numerator, k.denominator) is not distinct from
        (s.units, s.yes, s.over, s.almost, s.whole, s.quantity, s.numerator, s.denominator) as same
      from kept k full join should s
        on (k.cluster_year_id, k.basis, k.indicator_id, coalesce(k.from_on, '-infinity'), coalesce(k.to_on, '-infinity')) =
           (s.cluster_year_id, s.basis, s.indicator_id, coalesce(s.from_on, '-infinity'), coalesce(s.to_on, '-infinity')))
    select c.label as cluster, y.year, i.code as indicator, b.basis::text, b.from_on::text as "fromOn", b.to_on::text as "toOn",
      b.kept, b.should
    from both_sides b join cluster_years y on y.id = b.cluster_year_id join clusters c on c.id = y.cluster_id
    join indicators i on i.id = b.indicator_id
    where not b.same
    order by y.year, c.label, i.code, b.basis, b.from_on`;
  return { totals: counted.totals, faults };
}
