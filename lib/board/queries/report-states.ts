import "server-only";
import { db } from "@/lib/db/client";
import type { ReportStatus } from "@/lib/db/generated/enums";
import { holdsHistoryAlone, isBroughtIn, periodFor, timeliness } from "@/lib/report/rules";

type Row = {
  clusterYearId: string;
  unitId: string;
  periodId: string | null;
  label: string | null;
  opensAt: Date | null;
  dueAt: Date | null;
  graceDays: number | null;
  extendedTo: Date | null;
  status: ReportStatus | null;
  submittedAt: Date | null;
  timelyAt: Date | null;
};

/**
 * How each member's report of its cluster's latest opened period stands, and with its deadline, units in the order of the decision, by cluster year;
 * quick forms are left out, and those that ask single units of it. One statement, whatever the number of clusters: an office's latest period is found once, and not
 * anew for every unit.
 */
export async function findReportStates(
  ids: readonly string[],
  { at, year }: { at: Date; year: number },
) {
  const rows = await db.$queryRaw<Row[]>`
    with years as materialized (
      select y.id, y.cluster_id, c.owner_unit_id, least(c.to_on, greatest(c.from_on,
        least(make_date(y.year, 12, 31), greatest(make_date(y.year, 1, 1), (${at}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date)))) as day
      from cluster_years y join clusters c on c.id = y.cluster_id where y.id = any(${[...ids]}::uuid[])),
    orders as materialized (
      select distinct on (y.id) y.id as year_id, o.unit_ids from years y
      join cluster_orders o on o.cluster_id = y.cluster_id and o.from_on <= y.day
      order by y.id, o.from_on desc, o.id desc),
    owners as (select owner_unit_id as id, max(day) as day from years group by 1),
    latest as materialized (
      select o.id as owner_id, p.* from owners o cross join lateral (
        select p.id, p.label, p.opens_at, p.due_at, p.grace_days
        from reporting_periods p join report_forms f on f.id = p.form_id
        where f.owner_unit_id = any(unit_path(o.id, o.day)) and f.rhythm not in ('week', 'oneOff')
          and p.year = ${year} and p.opens_at <= ${at} and not exists (select from form_receivers w where w.form_id = f.id)
        order by p.due_at desc, p.id limit 1) p),
    own as materialized (
      select y.id as year_id, p.* from years y cross join lateral (
        select p.id, p.label, p.opens_at, p.due_at, p.grace_days
        from form_receivers w join report_forms f on f.id = w.form_id join reporting_periods p on p.form_id = f.id
        where w.cluster_id = y.cluster_id and f.rhythm not in ('week', 'oneOff') and p.year = ${year} and p.opens_at <= ${at}
          and f.owner_unit_id = any(unit_path(y.owner_unit_id, y.day))
        order by p.due_at desc, p.id limit 1) p),
    asked as materialized (
      select distinct on (year_id) * from (
        select y.id as year_id, l.id, l.label, l.opens_at, l.due_at, l.grace_days
        from years y join latest l on l.owner_id = y.owner_unit_id union all select * from own) p
      order by year_id, due_at desc, id)
    select y.id::text as "clusterYearId", m.unit_id::text as "unitId", p.id::text as "periodId", p.label,
      p.opens_at as "opensAt", p.due_at as "dueAt", p.grace_days as "graceDays", e.due_at as "extendedTo",
      r.status::text as status, r.submitted_at as "submittedAt", r.timely_at as "timelyAt"
    from years y
    join cluster_memberships m on m.cluster_id = y.cluster_id and daterange(m.from_on, m.to_on, '[]') @> y.day
    join units u on u.id = m.unit_id and daterange(u.from_on, u.to_on, '[]') @> y.day
    left join orders o on o.year_id = y.id
    left join asked p on p.year_id = y.id
    left join lateral (
      select r.status, r.submitted_at, r.timely_at from progress_reports r where r.period_id = p.id and r.unit_id = m.unit_id offset 0) r on true
    left join lateral (
      select due_at from report_extensions x where x.period_id = p.id and x.unit_id = m.unit_id
      order by x.at desc, x.id desc limit 1) e on true
    order by y.id, array_position(o.unit_ids, m.unit_id) nulls last, m.position`;
  return new Map(
    [...Map.groupBy(rows, ({ clusterYearId }) => clusterYearId)].map(([id, of]) => {
      const sent = of.filter(({ submittedAt }) => submittedAt !== null).length;
      return [id, of.map((row) => stateOf(row, { sent, at }))];
    }),
  );
}

function stateOf(row: Row, { sent, at }: { sent: number; at: Date }) {
  const { unitId, status, timelyAt, extendedTo } = row;
  const opened = openedOf(row);
  const period = opened && periodFor(opened, extendedTo ? [{ dueAt: extendedTo }] : []);
  const isHistory = opened !== null && holdsHistoryAlone(opened, sent, at);
  return {
    ...{ unitId, status, timelyAt, period },
    /** Opened for old figures alone: nothing is waited for. */
    isHistory,
    timeliness:
      period &&
      (isHistory || isBroughtIn(row) ? ("history" as const) : timeliness(row, period, at)),
    isExtended: extendedTo !== null,
  };
}

function openedOf({ periodId, label, opensAt, dueAt, graceDays }: Row) {
  return periodId && opensAt && dueAt
    ? { id: periodId, label: label ?? "", opensAt, dueAt, graceDays: graceDays ?? 0 }
    : null;
}

export type ReportState = ReturnType<typeof stateOf>;
