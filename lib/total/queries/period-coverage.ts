import "server-only";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Coverage } from "../labels";
import { type Days, longestWithin } from "../period-days";
import { membersOf } from "./coverage";

/**
 * How far a period's figures are complete, in one cluster or many: a unit has sent once its reports hold every day of the period that a
 * form which has opened asks it for, a quarter's months as well as the quarter itself. Units that a form asks are awaited (all members,
 * where no form has opened in these days), and those that gave something of it before they moved or ended. Weekly and one-off reports
 * are in no total and do not count here.
 */
export async function findPeriodCoverage(ids: readonly string[], period: Days, asOf: Date) {
  const today: Day = dayOf(asOf);
  const years = [...ids];
  const [found] = await db.$queryRaw<[Coverage]>`
    with within as materialized (
      select p.id, p.form_id, f.owner_unit_id, daterange(p.from_on, p.to_on, '[]') as days
      from reporting_periods p join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
      where p.to_on between ${period.fromOn}::date and ${period.toOn}::date
        and p.to_on - p.from_on < ${longestWithin(period)}::int and p.opens_at <= ${asOf}),
    shown as materialized (
      select c.id, c.owner_unit_id from cluster_years y join clusters c on c.id = y.cluster_id where y.id = any(${years}::uuid[])),
    owners as materialized (
      select o.owner_unit_id, unit_path(o.owner_unit_id, ${today}::date) as path from (select distinct owner_unit_id from shown) o),
    asked as materialized (
      select s.id as cluster_id, w.id as period_id, w.form_id, w.days
      from shown s join owners o using (owner_unit_id) join within w on w.owner_unit_id = any(o.path)),
    members as materialized (${membersOf(ids, today)}),
    awaited as materialized (
      select distinct m.unit_id, a.period_id, a.days from members m join asked a on a.cluster_id = m.cluster_id
      where not exists (select from form_receivers) or form_asks(a.form_id, m.cluster_id, m.unit_id)),
    touched as materialized (
      select r.id, r.unit_id, r.period_id, r.status from progress_reports r
      where r.cluster_year_id = any(${years}::uuid[]) and r.period_id in (select id from within)
      union
      select r.id, r.unit_id, r.period_id, r.status
      from awaited a join progress_reports r on r.period_id = a.period_id and r.unit_id = a.unit_id),
    given as (
      select t.unit_id, range_agg(w.days) filter (where t.status in ('submitted', 'verified', 'locked')) as sent,
        range_agg(w.days) filter (where t.status in ('verified', 'locked')) as verified,
        bool_and(t.status in ('verified', 'locked')) as is_verified, count(*) filter (where k.is_reopened) as reopened
      from touched t join within w on w.id = t.period_id
      cross join lateral (select t.id in (select report_id from reopened_figures) as is_reopened) k
      where t.status in ('submitted', 'verified', 'locked') or k.is_reopened
      group by t.unit_id),
    standing as (
      select unit_id, reopened, coalesce(a.days <@ g.sent, a.unit_id is null and g.sent is not null) as sent,
        is_verified and coalesce(a.days <@ g.verified, a.unit_id is null) as verified
      from (select unit_id, range_agg(days) as days from awaited group by unit_id) a full join given g using (unit_id)),
    units as (
      select unit_id from standing
      union
      select m.unit_id from members m where not exists (select from asked a where a.cluster_id = m.cluster_id))
    select (select count(*) from units)::int as units, coalesce(sum(reopened), 0)::int as reopened,
      (count(*) filter (where sent))::int as sent, (count(*) filter (where verified))::int as verified
    from standing`;
  return found;
}
