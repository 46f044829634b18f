-- A figure of a reopened report goes on counting at its own days: those its cell was asked for, which may be June alone in a
-- quarter, and not at its period's. What is open now has them from its value, which keeps its days unless it was typed anew since.
ALTER TABLE "reopened_figures" ADD COLUMN "from_on" DATE, ADD COLUMN "to_on" DATE;
update reopened_figures k set from_on = p.from_on, to_on = p.to_on
  from progress_reports r join reporting_periods p on p.id = r.period_id where r.id = k.report_id;
update reopened_figures k set from_on = v.from_on, to_on = v.to_on
  from indicator_values v where v.report_id = k.report_id and v.indicator_id = k.indicator_id;
ALTER TABLE "reopened_figures" ALTER COLUMN "from_on" SET NOT NULL, ALTER COLUMN "to_on" SET NOT NULL;

create or replace function keep_reopened_figures() returns trigger language plpgsql as $$
begin
  if new.status in ('verified', 'locked') then
    delete from reopened_figures where report_id = new.id;
  elsif old.status in ('verified', 'locked') then
    insert into reopened_figures (report_id, indicator_id, from_on, to_on, qualifier, whole, quantity, numerator, denominator)
    select report_id, indicator_id, from_on, to_on, qualifier, whole, quantity, numerator, denominator
    from indicator_values where report_id = new.id and num_nonnulls(whole, quantity, numerator) = 1;
  end if;
  return new;
end $$;

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
  select r.cluster_year_id, r.unit_id, y.year, k.indicator_id, k.from_on, k.to_on, b.basis,
    k.qualifier, k.whole, k.quantity, k.numerator, k.denominator
  from reopened_figures k
  join progress_reports r on r.id = k.report_id
  join cluster_years y on y.id = r.cluster_year_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis) on b.basis = 'verified' or r.status <> 'submitted';

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
  select r.cluster_year_id, r.unit_id, k.indicator_id, k.from_on, k.to_on, b.basis,
    k.qualifier, k.whole, k.quantity, k.numerator, k.denominator, p.year, p.from_on, p.to_on
  from reopened_figures k
  join progress_reports r on r.id = k.report_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis) on b.basis = 'verified' or r.status <> 'submitted';

-- ---------------------------------------------------------------- totals kept with the periods' days until now

-- Of the years in which something is open again; a stock moves with its day, also in another cluster of that year.
create temporary table added_anew as
  select y.id from cluster_years y where y.year in (
    select o.year from reopened_figures k
    join progress_reports r on r.id = k.report_id
    join cluster_years o on o.id = r.cluster_year_id);
delete from year_totals where cluster_year_id in (select id from added_anew);
delete from period_totals where cluster_year_id in (select id from added_anew);
insert into year_totals (cluster_year_id, basis, indicator_id, units, yes, over, almost, whole, quantity, numerator, denominator)
  select cluster_year_id, basis, indicator_id, count(*), sum(yes), sum(over), sum(almost),
    sum(whole), sum(quantity), sum(numerator), sum(denominator)
  from total_parts where from_on is null and cluster_year_id in (select id from added_anew) group by 1, 2, 3;
insert into period_totals (cluster_year_id, basis, indicator_id, from_on, to_on, units, yes, over, almost, whole, quantity, numerator, denominator)
  select cluster_year_id, basis, indicator_id, from_on, to_on, count(*), sum(yes), sum(over), sum(almost),
    sum(whole), sum(quantity), sum(numerator), sum(denominator)
  from total_parts where from_on is not null and cluster_year_id in (select id from added_anew) group by 1, 2, 3, 4, 5;
drop table added_anew;
