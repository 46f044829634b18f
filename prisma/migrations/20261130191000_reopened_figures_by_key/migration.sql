-- A figure of a reopened report counts at its own days here too.
create or replace function figures_of(years uuid[], indicators uuid[], on_basis total_basis, since date, until date)
returns table (
  cluster_year_id uuid, unit_id uuid, year int, indicator_id uuid, from_on date, to_on date,
  qualifier qualifier, whole bigint, quantity numeric, numerator bigint, denominator bigint)
language sql stable as $$
  select r.cluster_year_id, r.unit_id, p.year, v.indicator_id, v.from_on, v.to_on,
    v.qualifier, v.whole, v.quantity, v.numerator, v.denominator
  from progress_reports r
  join reporting_periods p on p.id = r.period_id and p.from_on <= until and p.to_on >= since
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  cross join lateral (
    select * from indicator_values v
    where v.report_id = r.id and v.indicator_id = any(indicators)
      and (v.whole is not null or v.quantity is not null or v.numerator is not null)
    offset 0) v
  where r.cluster_year_id = any(years) and v.to_on between since and until
    and (r.status in ('verified', 'locked') or (on_basis = 'sent' and r.status = 'submitted'))
  union all
  select r.cluster_year_id, r.unit_id, p.year, k.indicator_id, k.from_on, k.to_on,
    k.qualifier, k.whole, k.quantity, k.numerator, k.denominator
  from reopened_figures k
  join progress_reports r on r.id = k.report_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  where r.cluster_year_id = any(years) and k.indicator_id = any(indicators) and k.to_on between since and until
    and (on_basis = 'verified' or r.status <> 'submitted')
$$;
