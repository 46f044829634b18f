-- The same figures, read by the year's reports alone: a page's work must not grow with the years that are stored. And the
-- planner can guess how many values have an amount, where it could not see through num_nonnulls; that one has two is refused by
-- a check of the table.
create or replace view counted_figures as
  select r.cluster_year_id, r.unit_id, y.year, v.indicator_id, v.from_on, v.to_on, b.basis,
    v.qualifier, v.whole, v.quantity, v.numerator, v.denominator
  from progress_reports r
  join cluster_years y on y.id = r.cluster_year_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis)
    on r.status in ('verified', 'locked') or (b.basis = 'sent' and r.status = 'submitted')
  join indicator_values v on v.report_id = r.id and (v.whole is not null or v.quantity is not null or v.numerator is not null)
  union all
  select r.cluster_year_id, r.unit_id, y.year, k.indicator_id, p.from_on, p.to_on, b.basis,
    k.qualifier, k.whole, k.quantity, k.numerator, k.denominator
  from reopened_figures k
  join progress_reports r on r.id = k.report_id
  join cluster_years y on y.id = r.cluster_year_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis) on b.basis = 'verified' or r.status <> 'submitted';

create or replace function figures_until(in_cluster_year uuid, until date, on_basis total_basis)
returns table (
  indicator_id uuid, unit_id uuid, "over" boolean, "almost" boolean,
  whole bigint, quantity numeric, numerator bigint, denominator bigint)
language sql stable as $$
  select f.indicator_id, f.unit_id, bool_or(f.qualifier = 'over'), bool_or(f.qualifier = 'almost'),
    sum(f.whole)::bigint, sum(f.quantity), sum(f.numerator)::bigint, sum(f.denominator)::bigint
  from (
    select c.*, i.period_combination = 'last' as is_stock,
      row_number() over (partition by c.unit_id, c.indicator_id order by c.to_on desc) as nth
    from counted_figures c join indicators i on i.id = c.indicator_id
    where c.unit_id = any(array(select distinct r.unit_id from progress_reports r where r.cluster_year_id = in_cluster_year))
      -- Wherever these units reported in that year: a stock counts where it was reported last.
      and c.cluster_year_id = any(array(
        select distinct r.cluster_year_id from progress_reports r join cluster_years y on y.id = r.cluster_year_id
        where y.year = (select h.year from cluster_years h where h.id = in_cluster_year)
          and r.unit_id in (select m.unit_id from progress_reports m where m.cluster_year_id = in_cluster_year)))
      and c.basis = on_basis and c.to_on <= until
  ) f
  join units u on u.id = f.unit_id
  where f.cluster_year_id = in_cluster_year
    and (not f.is_stock
      or (f.nth = 1 and (u.to_on is null or not stock_goes_on(f.unit_id, f.indicator_id, f.year, on_basis, until))))
  group by f.indicator_id, f.unit_id
$$;
