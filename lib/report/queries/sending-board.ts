import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { canReadReport, canReadTotals } from "../policy";
import { periodFor, timeliness } from "../rules";

/**
 * Who has sent what: for each period of a cluster year, newest due first, each unit's state in the order of the decision,
 * as far as this actor may read it. Periods that open later are left out. Null when there is no such year for the actor.
 */
export async function getSendingBoard(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canReadTotals(actor, clusterYear)) return null;
  const at = now();
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
        where: { clusterYearId },
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
  const unitIds = clusterYear.memberUnitIds.filter((unitId) =>
    canReadReport(actor, { unitId, clusterYear }),
  );
  return {
    clusterYear,
    at,
    periods: periods.map(({ reports, extensions, ...period }) => {
      const byUnit = new Map(reports.map((report) => [report.unitId, report]));
      return {
        ...period,
        units: unitIds.map((unitId) => {
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
    }),
  };
}

export type SendingBoard = NonNullable<Awaited<ReturnType<typeof getSendingBoard>>>;
