import "server-only";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";

type Row = { id: string; onTime: number; expected: number; periods: number };

/**
 * Of all official periods whose hour is past: how many reports came in time, of how many the forms ask for, over how many
 * periods; more time given by extension counts as in time, what came back by its first sending. Of old figures brought in, and of a
 * period of a year gone by that nobody of the cluster sent, nothing is expected (lib/report). By cluster year.
 */
export async function findPunctuality(ids: readonly string[], at: Date) {
  const rows = await db.$queryRaw<Row[]>`
    with extended as (
      select distinct on (x.period_id, x.unit_id) x.period_id, x.unit_id, x.due_at
      from report_extensions x order by x.period_id, x.unit_id, x.at desc, x.id desc),
    asked as (
      select r.cluster_year_id as id, r.period_id, count(*) filter (where r.timely_at <= greatest(e.due_at, p.due_at)) as on_time,
        count(*) filter (where r.status = 'locked' and r.submitted_at is null) as brought_in
      from progress_reports r join reporting_periods p on p.id = r.period_id
      join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
      left join extended e on e.period_id = r.period_id and e.unit_id = r.unit_id
      where r.cluster_year_id = any(${[...ids]}::uuid[]) and p.due_at < ${at}
      group by 1, 2, p.due_at, p.grace_days
      having count(r.submitted_at) > 0
        or date_part('year', (p.due_at at time zone 'Asia/Ho_Chi_Minh')::date + p.grace_days) >= ${yearOf(at)}::int),
    members as materialized (
      select distinct y.id, y.cluster_id, m.unit_id
      from cluster_years y join cluster_memberships m on m.cluster_id = y.cluster_id
      where y.id = any(${[...ids]}::uuid[])
        and daterange(m.from_on, m.to_on, '[]') && daterange(make_date(y.year, 1, 1), make_date(y.year, 12, 31), '[]')),
    sizes as (select id, count(distinct unit_id) as units from members group by id),
    limited as (
      select a.id, a.period_id, count(distinct m.unit_id) as units
      from asked a join reporting_periods p on p.id = a.period_id join members m on m.id = a.id
      where p.form_id in (select form_id from form_receivers) and form_asks(p.form_id, m.cluster_id, m.unit_id)
      group by 1, 2),
    expecting as (
      select a.id, a.on_time, coalesce(l.units, s.units) - a.brought_in as units
      from asked a join sizes s on s.id = a.id left join limited l on l.id = a.id and l.period_id = a.period_id)
    select id::text, sum(on_time)::int as "onTime", sum(units)::int as expected, count(*)::int as periods
    from expecting where units > 0 group by id`;
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

function yearOf(at: Date) {
  return Number(dayOf(at).slice(0, 4));
}
