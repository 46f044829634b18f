import "server-only";
import type { LoadedClusterYear } from "@/lib/cluster/queries/cluster-year-scope";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { askedAmong } from "@/lib/report/rules";
import type { Coverage } from "../labels";

const counted: ReadonlySet<string> = new Set(["submitted", "verified", "locked"]);

/**
 * How far a cluster year's figures are complete, and the units that have given any: its members that a form asks, and those that moved or ended
 * within the year after they had reported. Weekly and one-off reports are in no total and do not count here.
 */
export async function findCoverage(clusterYear: LoadedClusterYear) {
  const members = await awaitedMembers(clusterYear);
  const reports = await db.progressReport.findMany({
    where: {
      clusterYearId: clusterYear.id,
      period: { form: { rhythm: { notIn: ["week", "oneOff"] } } },
      OR: [{ status: { in: ["submitted", "verified", "locked"] } }, { reopened: { some: {} } }],
    },
    select: { unitId: true, status: true, _count: { select: { reopened: true } } },
  });
  const byUnit = Map.groupBy(reports, ({ unitId }) => unitId);
  const earlier = [...byUnit.keys()].filter((id) => !members.includes(id));
  const all = [...byUnit.values()];
  const coverage: Coverage = {
    units: members.length + earlier.length,
    sent: all.filter((of) => of.some(({ status }) => counted.has(status))).length,
    verified: all.filter((of) =>
      of.every(({ status }) => status === "verified" || status === "locked"),
    ).length,
    reopened: reports.filter(({ _count }) => _count.reopened > 0).length,
  };
  return { coverage, unitIds: [...members, ...earlier] };
}

/** All of them, until a form of the year is opened. */
async function awaitedMembers(clusterYear: LoadedClusterYear) {
  const forms = await db.reportForm.findMany({
    where: {
      ownerUnitId: { in: [...clusterYear.ownerPath] },
      rhythm: { notIn: ["week", "oneOff"] },
      periods: { some: { year: clusterYear.year } },
    },
    select: { receivers: { select: { clusterId: true, unitId: true } } },
  });
  if (forms.length === 0) return clusterYear.memberUnitIds;
  const asked = new Set(forms.flatMap(({ receivers }) => askedAmong(receivers, clusterYear)));
  return clusterYear.memberUnitIds.filter((unitId) => asked.has(unitId));
}

/** The same added up by the database over many clusters: each unit once, wherever of them it reported. */
export async function findOfficeCoverage(ids: readonly string[], today: Day): Promise<Coverage> {
  const [found] = await db.$queryRaw<[Coverage]>`
    with reporting as (
      select r.unit_id, bool_or(r.status in ('submitted', 'verified', 'locked')) as sent,
        bool_and(r.status in ('verified', 'locked')) as verified
      from progress_reports r join reporting_periods p on p.id = r.period_id
      join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
      where r.cluster_year_id = any(${[...ids]}::uuid[]) and (r.status in ('submitted', 'verified', 'locked')
        or r.id in (select k.report_id from reopened_figures k))
      group by 1),
    asked as materialized (
      select distinct c.id as cluster_id, f.id
      from cluster_years y join clusters c on c.id = y.cluster_id join reporting_periods p on p.year = y.year
      join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
      where y.id = any(${[...ids]}::uuid[]) and exists (select from form_receivers)
        and f.owner_unit_id = any(unit_path(c.owner_unit_id, ${today}::date))),
    awaited as (
      select m.unit_id from (${membersOf(ids, today)}) m
      where not exists (select from form_receivers) or not exists (select from asked a where a.cluster_id = m.cluster_id)
        or exists (select from asked a where a.cluster_id = m.cluster_id and form_asks(a.id, m.cluster_id, m.unit_id))
      union select unit_id from reporting)
    select (select count(*) from awaited)::int as units,
      count(*) filter (where sent)::int as sent, count(*) filter (where verified)::int as verified,
      (select count(distinct k.report_id) from reopened_figures k join progress_reports r on r.id = k.report_id
        join reporting_periods p on p.id = r.period_id
        join report_forms f on f.id = p.form_id and f.rhythm not in ('week', 'oneOff')
        where r.cluster_year_id = any(${[...ids]}::uuid[]))::int as reopened
    from reporting`;
  return found;
}

/**
 * Each cluster with its members of these years, as of today, or of the year's nearest day to it; a unit that has ended is none.
 * Members come first and then their units: joined freely, the planner holds every unit against every cluster.
 */
export function membersOf(ids: readonly string[], today: Day) {
  return Prisma.sql`
    select m.cluster_id, m.unit_id
    from (
      select y.cluster_id, y.day, m.unit_id
      from (
        select y.cluster_id, least(c.to_on, greatest(c.from_on,
          least(make_date(y.year, 12, 31), greatest(make_date(y.year, 1, 1), ${today}::date)))) as day
        from cluster_years y join clusters c on c.id = y.cluster_id where y.id = any(${[...ids]}::uuid[])) y
      join cluster_memberships m on m.cluster_id = y.cluster_id and daterange(m.from_on, m.to_on, '[]') @> y.day
      offset 0) m
    join units u on u.id = m.unit_id and daterange(u.from_on, u.to_on, '[]') @> m.day`;
}
