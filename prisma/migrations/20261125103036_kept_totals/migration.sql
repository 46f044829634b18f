-- CreateEnum
CREATE TYPE "total_basis" AS ENUM ('sent', 'verified');

-- CreateTable
CREATE TABLE "period_totals" (
    "cluster_year_id" UUID NOT NULL,
    "basis" "total_basis" NOT NULL,
    "indicator_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "units" INTEGER NOT NULL,
    "yes" INTEGER NOT NULL,
    "over" INTEGER NOT NULL,
    "almost" INTEGER NOT NULL,
    "whole" BIGINT NOT NULL,
    "quantity" DECIMAL(24,4) NOT NULL,
    "numerator" BIGINT NOT NULL,
    "denominator" BIGINT NOT NULL,

    CONSTRAINT "period_totals_pkey" PRIMARY KEY ("cluster_year_id","basis","indicator_id","from_on","to_on")
);

-- CreateTable
CREATE TABLE "year_totals" (
    "cluster_year_id" UUID NOT NULL,
    "basis" "total_basis" NOT NULL,
    "indicator_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,
    "yes" INTEGER NOT NULL,
    "over" INTEGER NOT NULL,
    "almost" INTEGER NOT NULL,
    "whole" BIGINT NOT NULL,
    "quantity" DECIMAL(24,4) NOT NULL,
    "numerator" BIGINT NOT NULL,
    "denominator" BIGINT NOT NULL,

    CONSTRAINT "year_totals_pkey" PRIMARY KEY ("cluster_year_id","basis","indicator_id")
);

-- CreateTable
CREATE TABLE "reopened_figures" (
    "report_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "qualifier" "qualifier" NOT NULL,
    "whole" BIGINT,
    "quantity" DECIMAL(20,4),
    "numerator" BIGINT,
    "denominator" BIGINT,

    CONSTRAINT "reopened_figures_pkey" PRIMARY KEY ("report_id","indicator_id")
);

-- CreateIndex
CREATE INDEX "period_totals_indicator_id_idx" ON "period_totals"("indicator_id");

-- CreateIndex
CREATE INDEX "year_totals_indicator_id_idx" ON "year_totals"("indicator_id");

-- CreateIndex
CREATE INDEX "reopened_figures_indicator_id_idx" ON "reopened_figures"("indicator_id");

-- AddForeignKey
ALTER TABLE "period_totals" ADD CONSTRAINT "period_totals_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "period_totals" ADD CONSTRAINT "period_totals_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "year_totals" ADD CONSTRAINT "year_totals_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "year_totals" ADD CONSTRAINT "year_totals_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reopened_figures" ADD CONSTRAINT "reopened_figures_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reopened_figures" ADD CONSTRAINT "reopened_figures_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- while a report is reopened

-- The figures it was last confirmed with go on counting until it is confirmed anew. Kept here and not by a command, so that
-- no way of reopening a report can forget them.
create function keep_reopened_figures() returns trigger language plpgsql as $$
begin
  if new.status in ('verified', 'locked') then
    delete from reopened_figures where report_id = new.id;
  elsif old.status in ('verified', 'locked') then
    insert into reopened_figures (report_id, indicator_id, qualifier, whole, quantity, numerator, denominator)
    select report_id, indicator_id, qualifier, whole, quantity, numerator, denominator
    from indicator_values where report_id = new.id and num_nonnulls(whole, quantity, numerator) = 1;
  end if;
  return new;
end $$;

create trigger progress_reports_reopened before update of status on progress_reports
  for each row when (old.status is distinct from new.status) execute function keep_reopened_figures();

-- ---------------------------------------------------------------- what a total is made of

-- Every figure that counts, on each basis. Weekly and one-off figures are quick figures and never in totals; words add up to nothing.
create view counted_figures as
  select r.cluster_year_id, r.unit_id, y.year, v.indicator_id, v.from_on, v.to_on, b.basis,
    v.qualifier, v.whole, v.quantity, v.numerator, v.denominator
  from progress_reports r
  join cluster_years y on y.id = r.cluster_year_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis)
    on r.status in ('verified', 'locked') or (b.basis = 'sent' and r.status = 'submitted')
  join indicator_values v on v.report_id = r.id and num_nonnulls(v.whole, v.quantity, v.numerator) = 1
  union all
  select r.cluster_year_id, r.unit_id, y.year, k.indicator_id, p.from_on, p.to_on, b.basis,
    k.qualifier, k.whole, k.quantity, k.numerator, k.denominator
  from reopened_figures k
  join progress_reports r on r.id = k.report_id
  join cluster_years y on y.id = r.cluster_year_id
  join reporting_periods p on p.id = r.period_id
  join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
  join (values ('sent'::total_basis), ('verified')) b(basis) on b.basis = 'verified' or r.status <> 'submitted';

-- Whether somebody who goes on with an ended unit has reported since: its stock is then in theirs, and would count twice.
create function stock_goes_on(of_unit uuid, of_indicator uuid, in_year int, on_basis total_basis) returns boolean
language sql stable as $$
  with recursive later(id, since) as (
    select p.successor_id, s.effective_on
    from succession_parts p join successions s on s.id = p.succession_id join units u on u.id = p.predecessor_id
    where p.predecessor_id = of_unit and p.successor_id is not null and u.to_on < s.effective_on
    union
    select p.successor_id, s.effective_on
    from later l join succession_parts p on p.predecessor_id = l.id join successions s on s.id = p.succession_id
    join units u on u.id = p.predecessor_id
    where p.successor_id is not null and u.to_on < s.effective_on and s.effective_on > l.since
  )
  select exists (
    select 1 from later l join counted_figures c on c.unit_id = l.id and c.to_on >= l.since
    where c.indicator_id = of_indicator and c.year = in_year and c.basis = on_basis)
$$;

-- A unit's year in one cluster: increments added up; a stock stands where it was reported last.
create view unit_year_figures as
  select f.cluster_year_id, f.basis, f.indicator_id, f.unit_id, f.year,
    bool_or(f.qualifier = 'over') as over, bool_or(f.qualifier = 'almost') as almost,
    sum(f.whole)::bigint as whole, sum(f.quantity) as quantity,
    sum(f.numerator)::bigint as numerator, sum(f.denominator)::bigint as denominator
  from (
    select c.*, i.period_combination = 'last' as is_stock,
      row_number() over (partition by c.unit_id, c.indicator_id, c.year, c.basis order by c.to_on desc) as nth
    from counted_figures c join indicators i on i.id = c.indicator_id
  ) f
  join units u on u.id = f.unit_id
  where not f.is_stock
    or (f.nth = 1 and (u.to_on is null or not stock_goes_on(f.unit_id, f.indicator_id, f.year, f.basis)))
  group by f.cluster_year_id, f.basis, f.indicator_id, f.unit_id, f.year;

-- What each unit gives to each kept total; without days, to the total of the year.
create view total_parts as
  select cluster_year_id, basis, indicator_id, null::date as from_on, null::date as to_on, unit_id, year,
    (coalesce(whole, 0) > 0)::int as yes, over::int, almost::int,
    coalesce(whole, 0) as whole, coalesce(quantity, 0) as quantity,
    coalesce(numerator, 0) as numerator, coalesce(denominator, 0) as denominator
  from unit_year_figures
  union all
  select cluster_year_id, basis, indicator_id, from_on, to_on, unit_id, year,
    (coalesce(whole, 0) > 0)::int, (qualifier = 'over')::int, (qualifier = 'almost')::int,
    coalesce(whole, 0), coalesce(quantity, 0), coalesce(numerator, 0), coalesce(denominator, 0)
  from counted_figures;

grant select on counted_figures, unit_year_figures, total_parts to cum_thi_dua_app;
grant update on period_totals, year_totals to cum_thi_dua_app;
grant delete on reopened_figures to cum_thi_dua_app;

-- ---------------------------------------------------------------- what was reported before totals were kept

insert into year_totals (cluster_year_id, basis, indicator_id, units, yes, over, almost, whole, quantity, numerator, denominator)
  select cluster_year_id, basis, indicator_id, count(*), sum(yes), sum(over), sum(almost),
    sum(whole), sum(quantity), sum(numerator), sum(denominator)
  from total_parts where from_on is null group by 1, 2, 3;
insert into period_totals (cluster_year_id, basis, indicator_id, from_on, to_on, units, yes, over, almost, whole, quantity, numerator, denominator)
  select cluster_year_id, basis, indicator_id, from_on, to_on, count(*), sum(yes), sum(over), sum(almost),
    sum(whole), sum(quantity), sum(numerator), sum(denominator)
  from total_parts where from_on is not null group by 1, 2, 3, 4, 5;
