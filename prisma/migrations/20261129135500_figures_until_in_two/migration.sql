-- The same figures in two parts: what adds up is read of the cluster's own reports alone and needs no order; only a stock asks
-- where its unit reported it last that year, here or elsewhere.
create or replace function figures_until(in_cluster_year uuid, until date, on_basis total_basis)
returns table (
  indicator_id uuid, unit_id uuid, "over" boolean, "almost" boolean,
  whole bigint, quantity numeric, numerator bigint, denominator bigint)
language sql stable as $$
  with own as materialized (
    select c.*, i.period_combination = 'last' as is_stock
    from figures_by_report c join indicators i on i.id = c.indicator_id
    where c.cluster_year_id = any(array[in_cluster_year]) and c.basis = on_basis and c.to_on <= until),
  elsewhere as (
    select c.*, true from figures_by_report c join indicators i on i.id = c.indicator_id and i.period_combination = 'last'
    where c.unit_id = any(array(select distinct r.unit_id from progress_reports r where r.cluster_year_id = in_cluster_year))
      and c.cluster_year_id = any(array(
        select distinct r.cluster_year_id from progress_reports r
        join cluster_years y on y.id = r.cluster_year_id and y.id <> in_cluster_year
          and y.year = (select h.year from cluster_years h where h.id = in_cluster_year)
        where r.unit_id = any(array(select m.unit_id from progress_reports m where m.cluster_year_id = in_cluster_year))))
      and c.basis = on_basis and c.to_on <= until),
  stocks as (
    select distinct on (s.unit_id, s.indicator_id) s.*
    from (select * from own where is_stock union all select * from elsewhere) s
    order by s.unit_id, s.indicator_id, s.to_on desc)
  select f.indicator_id, f.unit_id, bool_or(f.qualifier = 'over'), bool_or(f.qualifier = 'almost'),
    sum(f.whole)::bigint, sum(f.quantity), sum(f.numerator)::bigint, sum(f.denominator)::bigint
  from own f where not f.is_stock
  group by f.indicator_id, f.unit_id
  union all
  select f.indicator_id, f.unit_id, f.qualifier = 'over', f.qualifier = 'almost', f.whole, f.quantity, f.numerator, f.denominator
  from stocks f
  where f.cluster_year_id = in_cluster_year and not exists (
    select from units u join cluster_years y on y.id = in_cluster_year
    where u.id = f.unit_id and u.to_on is not null and stock_goes_on(f.unit_id, f.indicator_id, y.year, on_basis, until))
$$;
