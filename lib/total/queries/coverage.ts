import "server-only";
import { db } from "@/lib/db/client";
import type { Coverage } from "../labels";

const counted: ReadonlySet<string> = new Set(["submitted", "verified", "locked"]);

/**
 * How far a cluster year's figures are complete, and the units that have given any: its members, and those that moved or ended
 * within the year after they had reported. Weekly and one-off reports are in no total and do not count here.
 */
export async function findCoverage(clusterYear: { id: string; memberUnitIds: readonly string[] }) {
  const reports = await db.progressReport.findMany({
    where: {
      clusterYearId: clusterYear.id,
      period: { form: { rhythm: { notIn: ["week", "oneOff"] } } },
      OR: [{ status: { in: ["submitted", "verified", "locked"] } }, { reopened: { some: {} } }],
    },
    select: { unitId: true, status: true, _count: { select: { reopened: true } } },
  });
  const byUnit = Map.groupBy(reports, ({ unitId }) => unitId);
  const earlier = [...byUnit.keys()].filter((id) => !clusterYear.memberUnitIds.includes(id));
  const all = [...byUnit.values()];
  const coverage: Coverage = {
    units: clusterYear.memberUnitIds.length + earlier.length,
    sent: all.filter((of) => of.some(({ status }) => counted.has(status))).length,
    verified: all.filter((of) =>
      of.every(({ status }) => status === "verified" || status === "locked"),
    ).length,
    reopened: reports.filter(({ _count }) => _count.reopened > 0).length,
  };
  return { coverage, unitIds: [...clusterYear.memberUnitIds, ...earlier] };
}
