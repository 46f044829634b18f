import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { takesHistory } from "./history-rules";
import { canBringHistory, canEnterForUnits, canEnterReport } from "./policy";
import { getReport } from "./queries/report";
import { askedAmong } from "./rules";

/** Whose figures a workbook holds, whether they are of a year gone by, and whether its bringer enters figures for units as well. */
export type SheetTarget = {
  periodId: string;
  unitIds: readonly string[];
  isPast: boolean;
  mayEnter: boolean;
};

/** A unit's own report; null for whoever does not type in it. */
export async function unitTarget(actor: Actor, key: { periodId: string; unitId: string }) {
  const report = await getReport(actor, key);
  if (!report || !canEnterReport(actor, report)) return null;
  return { periodId: key.periodId, unitIds: [key.unitId], isPast: false, mayEnter: true };
}

/** Every unit of a cluster year that the form asks; null for whoever brings in no figures for others, or when the form is not for them. */
export async function clusterTarget(
  actor: Actor,
  { periodId, clusterYearId }: { periodId: string; clusterYearId: string },
): Promise<SheetTarget | null> {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  const period =
    clusterYear &&
    (await db.reportingPeriod.findFirst({
      where: {
        ...{ id: periodId, year: clusterYear.year },
        form: { ownerUnitId: { in: [...clusterYear.ownerPath] } },
      },
      select: {
        ...{ toOn: true, opensAt: true, dueAt: true, graceDays: true },
        _count: { select: { reports: { where: { clusterYearId, submittedAt: { not: null } } } } },
        form: { select: { receivers: { select: { clusterId: true, unitId: true } } } },
      },
    }));
  if (!period) return null;
  const year = { phase: clusterYear.phase, sent: period._count.reports };
  const isPast = takesHistory({ ...period, toOn: dayFromDb(period.toOn) }, year, now());
  const mayEnter = canEnterForUnits(actor, clusterYear);
  if (!(isPast ? canBringHistory(actor, clusterYear) : mayEnter)) return null;
  const unitIds = askedAmong(period.form.receivers, clusterYear);
  return unitIds.length > 0 ? { periodId, unitIds, isPast, mayEnter } : null;
}
