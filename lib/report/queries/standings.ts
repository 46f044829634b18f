import "server-only";
import type { LoadedClusterYear } from "@/lib/cluster/queries/cluster-year-scope";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { ReportRoute } from "@/lib/db/generated/enums";
import { takesHistory } from "../history-rules";
import { lockDay } from "../lock-rules";
import { isEmptyFor } from "../path-rules";
import {
  askedAmong,
  holdsHistoryAlone,
  isBroughtIn,
  isOver,
  periodFor,
  timeliness,
} from "../rules";
import { findClusterCheckers } from "./cluster-checkers";
import { asking } from "./form-receivers";

/**
 * How the report of every member that a form asks stands at an instant, for every opened period of a cluster year, newest due
 * first, units in the order of the decision; whoever asks: for queries before their own policy, and for reminding.
 */
export async function loadStandings(clusterYear: LoadedClusterYear, at: Date) {
  const periods = await openedPeriods(clusterYear, at);
  const isThroughBoth = periods.some(({ form }) => form.route === "both");
  const [groups, checkers] = await Promise.all([
    groupsOf(periods.map(({ form }) => form)),
    isThroughBoth ? findClusterCheckers(db, clusterYear, dayOf(at)) : [],
  ]);
  return periods.map(({ reports, extensions, ...period }) => {
    const sent = reports.filter(({ submittedAt }) => submittedAt !== null).length;
    const isHistory = holdsHistoryAlone(period, sent, at);
    const byUnit = new Map(reports.map((report) => [report.unitId, report]));
    return {
      ...period,
      /** With whose end what is confirmed is closed for good by itself; null: by hand alone. */
      lockOn: lockDay(period),
      /** Opened for old figures alone: nothing is waited for. */
      isHistory,
      /** Figures of it may be brought in from old papers. */
      takesHistory: takesHistory(
        { ...period, toOn: dayFromDb(period.toOn) },
        { phase: clusterYear.phase, sent },
        at,
      ),
      /** Who confirms it: the groups of indicators matter where boards do. */
      path: { route: period.form.route, groups: groups.get(period.form.id) ?? [] },
      units: askedAmong(period.form.receivers, clusterYear).map((unitId) => {
        const report = byUnit.get(unitId) ?? null;
        const own = periodFor(
          period,
          extensions.filter((extension) => extension.unitId === unitId),
        );
        const state = {
          status: report?.status ?? null,
          submittedAt: report?.submittedAt ?? null,
          timelyAt: report?.timelyAt ?? null,
        };
        return {
          unitId,
          ...state,
          returnDueAt: report?.returnDueAt ?? null,
          typed: report?._count.values ?? 0,
          /** Whether its signed paper has come. */
          hasPaper: (report?._count.papers ?? 0) > 0,
          /** Who entered figures for the unit, the last first, and when the unit said against it. */
          onBehalf: report?.onBehalf ?? [],
          /** Whether nobody of the cluster may confirm it; asked where a form goes through both. */
          isClusterEmpty: isEmptyFor(checkers, { unitId, onBehalf: report?.onBehalf ?? [] }),
          marks: report?.marks.filter(({ revision }) => revision === report.revision) ?? [],
          ...askedOf(report?.reopenings[0]),
          /** Over without having been sent, its own extension counted: nothing can be typed or sent until it is opened again. */
          isOver: isOver({ ...notBegun, ...report, period: own }, at),
          /** This unit's own deadline, where it was given more time. */
          dueAt: own.dueAt,
          timeliness:
            isHistory || isBroughtIn(state) ? ("history" as const) : timeliness(state, own, at),
        };
      }),
    };
  });
}

const notBegun = { status: "draft" as const, revision: 0, returnDueAt: null };

type Asked = { decidedAt: Date | null; granted: boolean | null; answer: string };

/** Whether the unit's last request to open its report again waits, or was declined, when and why. */
function askedOf(last: Asked | undefined) {
  return {
    asksToReopen: Boolean(last && !last.decidedAt),
    declined:
      last?.decidedAt && last.granted === false
        ? { at: last.decidedAt, answer: last.answer }
        : null,
  };
}

function openedPeriods(clusterYear: LoadedClusterYear, at: Date) {
  return db.reportingPeriod.findMany({
    where: {
      year: clusterYear.year,
      opensAt: { lte: at },
      form: {
        ownerUnitId: { in: [...clusterYear.ownerPath] },
        ...asking({ clusterId: clusterYear.clusterId, unitIds: clusterYear.memberUnitIds }),
      },
    },
    select: {
      ...{ id: true, label: true, toOn: true, opensAt: true, dueAt: true, graceDays: true },
      lockDays: true,
      form: {
        select: {
          ...{
            id: true,
            name: true,
            rhythm: true,
            route: true,
            _count: { select: { lines: true } },
          },
          receivers: { select: { clusterId: true, unitId: true } },
        },
      },
      extensions: {
        select: { unitId: true, dueAt: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
      },
      reports: {
        where: { clusterYearId: clusterYear.id },
        select: {
          ...{ unitId: true, status: true, revision: true },
          ...{ submittedAt: true, timelyAt: true, returnDueAt: true },
          marks: { select: { revision: true, kind: true, groupCode: true } },
          onBehalf: {
            select: { personId: true, contradictedAt: true },
            orderBy: { at: "desc" },
          },
          _count: {
            select: { values: true, papers: true },
          },
          reopenings: {
            select: { decidedAt: true, granted: true, answer: true },
            orderBy: { askedAt: "desc" },
            take: 1,
          },
        },
      },
    },
    orderBy: { dueAt: "desc" },
  });
}

export type Standing = Awaited<ReturnType<typeof loadStandings>>[number];

/** The groups of indicators of each form that boards confirm. */
async function groupsOf(forms: readonly { id: string; route: ReportRoute }[]) {
  const ofBoards = forms.filter(({ route }) => route !== "cluster").map(({ id }) => id);
  if (ofBoards.length === 0) return new Map<string, string[]>();
  const rows = await db.$queryRaw<{ id: string; groups: string[] }[]>`
    select l.form_id as id, array_agg(distinct i.group_code order by i.group_code) as groups
    from report_form_lines l join indicators i on i.id = l.indicator_id
    where l.form_id = any(${ofBoards}::uuid[]) group by l.form_id`;
  return new Map(rows.map(({ id, groups }) => [id, groups]));
}
