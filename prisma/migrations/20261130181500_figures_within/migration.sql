-- The same figures with the days and the year of the period they were reported in: asked for some days, the reports of others are
-- not looked into.
create or replace view figures_by_report as
  select r.cluster_year_id, r.unit_id, v.indicator_id, v.from_on, v.to_on, b.basis,
    v.qualifier, v.whole, v.quantity, v.numerator, v.denominator,
    p.year, p.from_on as period_from_on, p.to_on as period_to_on
  from progress_reports r
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis)
    on r.status in ('verified', 'locked') or (b.basis = 'sent' and r.status = 'submitted')
  cross join lateral (
    select * from indicator_values v
    where v.report_id = r.id and (v.whole is not null or v.quantity is not null or v.numerator is not null)
    -- The fence that keeps it so.
    offset 0) v
  union all
  select r.cluster_year_id, r.unit_id, k.indicator_id, p.from_on, p.to_on, b.basis,
    k.qualifier, k.whole, k.quantity, k.numerator, k.denominator, p.year, p.from_on, p.to_on
  from reopened_figures k
  join progress_reports r on r.id = k.report_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis) on b.basis = 'verified' or r.status <> 'submitted';

-- What each unit has given to a cluster's year in some days: every figure whose last day lies within them and that is for no more
-- than so many days (a quarter's figure is in no month), increments added up, of a stock the last.
create function figures_within(in_cluster_year uuid, since date, until date, longest int, on_basis total_basis)
returns table (
  indicator_id uuid, unit_id uuid, "over" boolean, "almost" boolean,
  whole bigint, quantity numeric, numerator bigint, denominator bigint)
language sql stable as $$
  with own as materialized (
    select c.*, i.period_combination = 'last' as is_stock
    from figures_by_report c join indicators i on i.id = c.indicator_id
    where c.cluster_year_id = any(array[in_cluster_year]) and c.basis = on_basis
      and c.period_to_on >= since and c.period_from_on <= until
      and c.to_on >= since and c.to_on <= until and c.to_on - c.from_on < longest),
  elsewhere as (
    select c.*, true from figures_by_report c join indicators i on i.id = c.indicator_id and i.period_combination = 'last'
    where c.unit_id = any(array(select distinct r.unit_id from progress_reports r where r.cluster_year_id = in_cluster_year))
      and c.cluster_year_id = any(array(
        select distinct r.cluster_year_id from progress_reports r
        join cluster_years y on y.id = r.cluster_year_id and y.id <> in_cluster_year
          and y.year = (select h.year from cluster_years h where h.id = in_cluster_year)
        where r.unit_id = any(array(select m.unit_id from progress_reports m where m.cluster_year_id = in_cluster_year))))
      and c.basis = on_basis and c.period_to_on >= since and c.period_from_on <= until
      and c.to_on >= since and c.to_on <= until and c.to_on - c.from_on < longest),
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

-- The year up to a day is all of it.
create or replace function figures_until(in_cluster_year uuid, until date, on_basis total_basis)
returns table (
  indicator_id uuid, unit_id uuid, "over" boolean, "almost" boolean,
  whole bigint, quantity numeric, numerator bigint, denominator bigint)
language sql stable as $$
  select * from figures_within(in_cluster_year, '-infinity', until, 2147483647, on_basis)
$$;
