/**
 * The best we know to write by hand for the figures of each page, on the same tables. `bench:country` compares against it. Single
 * figures are read report by report: the planner, left alone, reads those of all years.
 */

const counted = "r.status in ('submitted', 'verified', 'locked')";
const confirmed = "r.status in ('verified', 'locked')";
const figuresOf =
  "cross join lateral (select * from indicator_values v where v.report_id = r.id offset 0) v";

const splitOf = (yearId: string, until: string) => `
  select v.unit_id, v.indicator_id, sum(v.whole) as whole, sum(v.quantity) as quantity, sum(v.numerator) as numerator,
    sum(v.denominator) as denominator, bool_or(v.qualifier = 'over') as over, bool_or(v.qualifier = 'almost') as almost
  from progress_reports r ${figuresOf} join indicators i on i.id = v.indicator_id
  where r.cluster_year_id = '${yearId}' and ${counted} and v.to_on <= '${until}'
    and (i.period_combination <> 'last' or v.to_on = '${until}')
  group by 1, 2`;

/** The stricter of assigned and registered, added up; of a ratio both numbers of the stricter one. */
const targetsBy = (columns: string, from: string) => `
  select ${columns}, count(*) as units,
    sum(case when i.direction = 'lowerIsBetter' then least(x.whole, x.assigned_whole) else greatest(x.whole, x.assigned_whole) end) as whole,
    sum(case when i.direction = 'lowerIsBetter' then least(x.quantity, x.assigned_quantity)
      else greatest(x.quantity, x.assigned_quantity) end) as quantity,
    sum(case when a.counts then x.assigned_numerator else x.numerator end) as numerator,
    sum(case when a.counts then x.assigned_denominator else x.denominator end) as denominator
  from ${from} join registrations g on g.cluster_year_id = y.id join registered_targets x on x.registration_id = g.id
  join indicators i on i.id = x.indicator_id
  cross join lateral (select x.assigned_numerator * x.denominator::numeric > x.numerator * x.assigned_denominator::numeric as counts) a
  where g.status in ('submitted', 'verified') group by ${columns}`;

const catalogue =
  "select id, name, type, unit_combination, period_combination, direction, position, group_name from indicators";

/** A cluster's year: kept totals, each unit's part, last year's, targets, coverage, the catalogue. */
export function clusterSql({
  yearId,
  beforeId,
  year,
}: {
  yearId: string;
  beforeId: string;
  year: number;
}) {
  return [
    `select * from year_totals where cluster_year_id = '${yearId}' and basis = 'sent'`,
    splitOf(yearId, `${year}-12-31`),
    `select * from year_totals where cluster_year_id = '${beforeId}' and basis = 'sent'`,
    `select t.* from registrations g join registered_targets t on t.registration_id = g.id where g.cluster_year_id = '${yearId}'`,
    `select unit_id, count(*) filter (where status = 'verified'), count(*) from progress_reports where cluster_year_id = '${yearId}' group by 1`,
    catalogue,
    `select distinct p.label, p.from_on, p.to_on from progress_reports r join reporting_periods p on p.id = r.period_id where r.cluster_year_id = '${yearId}'`,
  ];
}

/** An office's board: each member's latest report, punctuality, pace from kept totals, leads, covenants, plans, names; of one office's also the units on pace. */
export function boardSql({
  owners,
  year,
  isOne,
}: {
  owners: string;
  year: number;
  isOne: boolean;
}) {
  const years = `select y.id, y.cluster_id, y.phase from cluster_years y join clusters c on c.id = y.cluster_id where y.year = ${year} and ${owners}`;
  const statements = [
    `${years} order by c.sort_number`,
    `select y.id, m.unit_id, r.status, r.submitted_at from (${years}) y join cluster_memberships m on m.cluster_id = y.cluster_id
      left join (select * from progress_reports where period_id = (
        select id from reporting_periods where year = ${year} order by due_at desc limit 1)) r on r.unit_id = m.unit_id
      order by y.id, m.position`,
    `select r.cluster_year_id, count(*) filter (where r.submitted_at <= p.due_at), count(*) from (${years}) y
      join progress_reports r on r.cluster_year_id = y.id join reporting_periods p on p.id = r.period_id group by 1`,
    `select t.*, target.* from (${targetsBy("g.cluster_year_id, x.indicator_id", `(${years}) y`)}) target
      join year_totals t on target.cluster_year_id = t.cluster_year_id and target.indicator_id = t.indicator_id and t.basis = 'verified'`,
    `select r.cluster_year_id, max(p.to_on) from (${years}) y join progress_reports r on r.cluster_year_id = y.id and ${confirmed}
      join reporting_periods p on p.id = r.period_id group by 1`,
    `select y.id, t.unit_id, t.from_on, t.to_on from (${years}) y join leadership_terms t on t.cluster_year_id = y.id and t.role = 'lead'`,
    `select y.id, v.status from (${years}) y join covenants v on v.cluster_year_id = y.id and v.kind = 'covenant'`,
    `select y.id, e.kind, min(e.starts_at) from (${years}) y join cluster_events e on e.cluster_year_id = y.id group by 1, 2`,
    `select y.id, y.year from cluster_years y join clusters c on c.id = y.cluster_id where ${owners}`,
    "select u.id, n.name from units u join unit_names n on n.unit_id = u.id where u.kind in ('province', 'centralCity')",
  ];
  return isOne ? [...statements, unitPaces(years, year)] : statements;
}

/** How many units of each cluster have enough of their targets on pace, the year being over. */
const unitPaces = (years: string, year: number) => `
  with reports as materialized (
    select r.id, r.cluster_year_id, r.unit_id from (${years}) y join progress_reports r on r.cluster_year_id = y.id and ${confirmed}),
  figures as (
    select r.cluster_year_id, r.unit_id, v.indicator_id, sum(v.whole) as whole, sum(v.quantity) as quantity,
      sum(v.numerator) as numerator, sum(v.denominator) as denominator
    from reports r ${figuresOf} join indicators i on i.id = v.indicator_id
    where i.period_combination <> 'last' or v.to_on = '${year}-12-31' group by 1, 2, 3),
  targets as (${targetsBy("g.cluster_year_id, g.unit_id, x.indicator_id", `(${years}) y`)}),
  paced as (
    select t.cluster_year_id, t.unit_id, count(*) as targets, count(*) filter (where case when t.numerator is not null
      then f.numerator * t.denominator >= t.numerator * f.denominator
      else coalesce(f.whole, f.quantity) >= coalesce(t.whole, t.quantity) end) as on_pace
    from targets t left join figures f using (cluster_year_id, unit_id, indicator_id) group by 1, 2)
  select cluster_year_id, count(*), count(*) filter (where on_pace * 100 >= targets * 70) from paced group by 1`;

/** One indicator over everything: each cluster's kept years, and how many members there are. */
export function lookUpSql({ indicatorId, year }: { indicatorId: string; year: number }) {
  return [
    `select t.*, y.year, y.cluster_id, c.label from year_totals t join cluster_years y on y.id = t.cluster_year_id
      join clusters c on c.id = y.cluster_id where t.indicator_id = '${indicatorId}' and t.basis = 'verified' and t.units > 0`,
    `select count(distinct m.unit_id) from cluster_years y join cluster_memberships m on m.cluster_id = y.cluster_id where y.year = ${year}`,
  ];
}

/** An office's figures: kept totals by its clusters or its offices, last year's, targets, coverage, the catalogue. */
export function officeSql({
  owners,
  year,
  split,
}: {
  owners: string;
  year: number;
  split: "y.cluster_id" | "c.owner_unit_id";
}) {
  const years = (of: number) =>
    `cluster_years y join clusters c on c.id = y.cluster_id and y.year = ${of} and ${owners}`;
  const sums =
    "sum(t.units), sum(t.yes), sum(t.over), sum(t.almost), sum(t.whole), sum(t.quantity), sum(t.numerator), sum(t.denominator)";
  const totals = (of: number, columns: string) =>
    `select ${columns}, ${sums} from ${years(of)} join year_totals t on t.cluster_year_id = y.id and t.basis = 'verified' group by ${columns}`;
  return [
    totals(year, `t.indicator_id, ${split}`),
    totals(year - 1, "t.indicator_id"),
    targetsBy("x.indicator_id", years(year)),
    `select count(*), count(*) filter (where verified) from (select r.unit_id, bool_and(${confirmed}) as verified
      from ${years(year)} join progress_reports r on r.cluster_year_id = y.id group by 1) units`,
    `select count(distinct m.unit_id) from ${years(year)} join cluster_memberships m on m.cluster_id = y.cluster_id`,
    catalogue,
    `select p.label, p.from_on, p.to_on from reporting_periods p where p.year = ${year}`,
    `select y.id, y.year, y.phase, c.label, c.kind, c.owner_unit_id from cluster_years y join clusters c on c.id = y.cluster_id and ${owners}`,
    "select u.id, n.name from units u join unit_names n on n.unit_id = u.id where u.kind in ('province', 'centralCity')",
  ];
}
