-- The same figures as counted_figures, read report by report. The planner cannot know that a report's figures lie side by side on
-- the disk, since its key is random: asked for the reports of some cluster years it read every figure there is, of all years. Ask
-- by cluster year; a single indicator's or unit's figures are found faster in counted_figures.
create view figures_by_report as
  select r.cluster_year_id, r.unit_id, v.indicator_id, v.from_on, v.to_on, b.basis,
    v.qualifier, v.whole, v.quantity, v.numerator, v.denominator
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
    k.qualifier, k.whole, k.quantity, k.numerator, k.denominator
  from reopened_figures k
  join progress_reports r on r.id = k.report_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis) on b.basis = 'verified' or r.status <> 'submitted';

grant select on figures_by_report to cum_thi_dua_app;

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
    from figures_by_report c join indicators i on i.id = c.indicator_id
    where c.unit_id = any(array(select distinct r.unit_id from progress_reports r where r.cluster_year_id = in_cluster_year))
      -- Wherever these units reported in that year: a stock counts where it was reported last.
      and c.cluster_year_id = any(array(
        select distinct r.cluster_year_id from progress_reports r
        join cluster_years y on y.id = r.cluster_year_id
          and y.year = (select h.year from cluster_years h where h.id = in_cluster_year)
        where r.unit_id = any(array(select m.unit_id from progress_reports m where m.cluster_year_id = in_cluster_year))))
      and c.basis = on_basis and c.to_on <= until
  ) f
  where f.cluster_year_id = in_cluster_year
    and (not f.is_stock or (f.nth = 1 and not exists (
      select from units u join cluster_years y on y.id = in_cluster_year
      where u.id = f.unit_id and u.to_on is not null and stock_goes_on(f.unit_id, f.indicator_id, y.year, on_basis, until))))
  group by f.indicator_id, f.unit_id
$$;
