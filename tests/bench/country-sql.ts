/** The best we know to write by hand for the figures of each page, on the same tables. `bench:country` compares against it. */

const splitOf = (yearId: string, until: string) => `
  select v.unit_id, v.indicator_id, sum(v.whole), sum(v.quantity), sum(v.numerator), sum(v.denominator)
  from progress_reports r join indicator_values v on v.report_id = r.id join indicators i on i.id = v.indicator_id
  where r.cluster_year_id = '${yearId}' and r.status in ('submitted', 'verified', 'locked') and v.to_on <= '${until}'
    and (i.period_combination <> 'last' or v.to_on = (
      select max(p.to_on) from reporting_periods p where p.year = extract(year from v.to_on)))
  group by 1, 2`;

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
    `select indicator_id, sum(sum), sum(sum_1), sum(sum_2), sum(sum_3) from (
      ${splitOf(beforeId, `${year - 1}-12-31`).replace(/sum\(v\.(\w+)\)/g, (all, name) => `${all} as ${{ whole: "sum", quantity: "sum_1", numerator: "sum_2", denominator: "sum_3" }[name as "whole"]}`)}) before group by 1`,
    `select t.* from registrations g join registered_targets t on t.registration_id = g.id where g.cluster_year_id = '${yearId}'`,
    `select unit_id, count(*) filter (where status = 'verified'), count(*) from progress_reports where cluster_year_id = '${yearId}' group by 1`,
    "select id, name, type, unit_combination, period_combination, direction, position, group_name from indicators",
    `select distinct p.label, p.from_on, p.to_on from progress_reports r join reporting_periods p on p.id = r.period_id where r.cluster_year_id = '${yearId}'`,
  ];
}

/** An office's board: each member's latest report, punctuality, pace from kept totals, leads, covenants, plans, names. */
export function boardSql({ owners, year }: { owners: string; year: number }) {
  const years = `select y.id, y.cluster_id, y.phase from cluster_years y join clusters c on c.id = y.cluster_id where y.year = ${year} and ${owners}`;
  return [
    `${years} order by c.sort_number`,
    `select y.id, m.unit_id, r.status, r.submitted_at from (${years}) y join cluster_memberships m on m.cluster_id = y.cluster_id
      left join progress_reports r on r.unit_id = m.unit_id and r.period_id = (
        select id from reporting_periods where year = ${year} order by due_at desc limit 1)
      order by y.id, m.position`,
    `select r.cluster_year_id, count(*) filter (where r.submitted_at <= p.due_at), count(*) from (${years}) y
      join progress_reports r on r.cluster_year_id = y.id join reporting_periods p on p.id = r.period_id group by 1`,
    `select t.*, target.whole from (${years}) y join year_totals t on t.cluster_year_id = y.id and t.basis = 'verified'
      join (select g.cluster_year_id, x.indicator_id, sum(x.whole) as whole from (${years}) y
        join registrations g on g.cluster_year_id = y.id join registered_targets x on x.registration_id = g.id group by 1, 2) target
      on target.cluster_year_id = t.cluster_year_id and target.indicator_id = t.indicator_id`,
    `select y.id, t.unit_id, t.from_on, t.to_on from (${years}) y join leadership_terms t on t.cluster_year_id = y.id and t.role = 'lead'`,
    `select y.id, v.status from (${years}) y join covenants v on v.cluster_year_id = y.id and v.kind = 'covenant'`,
    `select y.id, e.kind, min(e.starts_at) from (${years}) y join cluster_events e on e.cluster_year_id = y.id group by 1, 2`,
    `select y.id, y.year from cluster_years y join clusters c on c.id = y.cluster_id where ${owners}`,
    "select u.id, n.name from units u join unit_names n on n.unit_id = u.id where u.kind in ('province', 'centralCity')",
  ];
}

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
    `select x.indicator_id, count(*), sum(greatest(x.whole, x.assigned_whole)), sum(greatest(x.quantity, x.assigned_quantity))
      from ${years(year)} join registrations g on g.cluster_year_id = y.id join registered_targets x on x.registration_id = g.id group by 1`,
    `select count(*), count(*) filter (where verified) from (select r.unit_id, bool_and(r.status = 'verified') as verified
      from ${years(year)} join progress_reports r on r.cluster_year_id = y.id group by 1) units`,
    "select id, name, type, unit_combination, period_combination, direction, position, group_name from indicators",
    `select p.label, p.from_on, p.to_on from reporting_periods p where p.year = ${year}`,
    `select y.id, y.year, y.phase, c.label, c.kind, c.owner_unit_id from cluster_years y join clusters c on c.id = y.cluster_id and ${owners}`,
    "select u.id, n.name from units u join unit_names n on n.unit_id = u.id where u.kind in ('province', 'centralCity')",
  ];
}
