import "server-only";
import { db } from "@/lib/db/client";

type Row = { id: string; onTime: number; expected: number; periods: number };

/**
 * Of all official periods whose hour is past: how many reports came in time, of how many that were begun, over how many
 * periods; more time given by extension counts as in time, what came back by its first sending (lib/report). By cluster year.
 */
export async function findPunctuality(ids: readonly string[], at: Date) {
  const rows = await db.$queryRaw<Row[]>`
    with asked as (
      select r.cluster_year_id as id, r.period_id, r.unit_id, r.timely_at, coalesce(e.due_at, p.due_at) as due_at
      from progress_reports r join reporting_periods p on p.id = r.period_id
      join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
      left join lateral (
        select due_at from report_extensions x where x.period_id = r.period_id and x.unit_id = r.unit_id
        order by x.at desc, x.id desc limit 1) e on true
      where r.cluster_year_id = any(${[...ids]}::uuid[]) and p.due_at < ${at}),
    members as (
      select y.id, count(distinct m.unit_id) as units
      from cluster_years y join cluster_memberships m on m.cluster_id = y.cluster_id
      where y.id = any(${[...ids]}::uuid[])
        and daterange(m.from_on, m.to_on, '[]') && daterange(make_date(y.year, 1, 1), make_date(y.year, 12, 31), '[]')
      group by y.id)
    select a.id::text, count(*) filter (where a.timely_at <= a.due_at)::int as "onTime",
      (m.units * count(distinct a.period_id))::int as expected, count(distinct a.period_id)::int as periods
    from asked a join members m on m.id = a.id group by a.id, m.units`;
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
