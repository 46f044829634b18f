import "server-only";
import type { LoadedClusterYear } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { periodFor, timeliness } from "../rules";

/**
 * How every member's report of every opened period of a cluster year stands at an instant, newest due first, units in the order
 * of the decision; whoever asks: for queries before their own policy, and for reminding.
 */
export async function loadStandings(clusterYear: LoadedClusterYear, at: Date) {
  const periods = await db.reportingPeriod.findMany({
    where: {
      year: clusterYear.year,
      opensAt: { lte: at },
      form: { ownerUnitId: { in: [...clusterYear.ownerPath] } },
    },
    select: {
      id: true,
      label: true,
      opensAt: true,
      dueAt: true,
      graceDays: true,
      form: { select: { name: true, _count: { select: { lines: true } } } },
      extensions: {
        select: { unitId: true, dueAt: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
      },
      reports: {
        where: { clusterYearId: clusterYear.id },
        select: {
          unitId: true,
          status: true,
          submittedAt: true,
          returnDueAt: true,
          _count: { select: { values: true } },
        },
      },
    },
    orderBy: { dueAt: "desc" },
  });
  return periods.map(({ reports, extensions, ...period }) => {
    const byUnit = new Map(reports.map((report) => [report.unitId, report]));
    return {
      ...period,
      units: clusterYear.memberUnitIds.map((unitId) => {
        const report = byUnit.get(unitId) ?? null;
        const own = periodFor(
          period,
          extensions.filter((extension) => extension.unitId === unitId),
        );
        const state = {
          status: report?.status ?? null,
          submittedAt: report?.submittedAt ?? null,
        };
        return {
          unitId,
          ...state,
          returnDueAt: report?.returnDueAt ?? null,
          typed: report?._count.values ?? 0,
          /** This unit's own deadline, where it was given more time. */
          dueAt: own.dueAt,
          timeliness: timeliness(state, own, at),
        };
      }),
    };
  });
}
