import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { canBringHistory, canEnterForUnits, canEnterReport } from "./policy";
import { getReport } from "./queries/report";
import { askedAmong, closesAt, isOfEarlierYear } from "./rules";

/** Whose figures a workbook holds, and whether they are of a year gone by. */
export type SheetTarget = { periodId: string; unitIds: readonly string[]; isPast: boolean };

/** A unit's own report; null for whoever does not type in it. */
export async function unitTarget(actor: Actor, key: { periodId: string; unitId: string }) {
  const report = await getReport(actor, key);
  if (!report || !canEnterReport(actor, report)) return null;
  return { periodId: key.periodId, unitIds: [key.unitId], isPast: false };
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
        form: { select: { receivers: { select: { clusterId: true, unitId: true } } } },
      },
    }));
  if (!period) return null;
  const isPast = isOfEarlierYear(dayFromDb(period.toOn), dayOf(now())) && now() > closesAt(period);
  const may = isPast ? canBringHistory : canEnterForUnits;
  if (!may(actor, clusterYear)) return null;
  const unitIds = askedAmong(period.form.receivers, clusterYear);
  return unitIds.length > 0 ? { periodId, unitIds, isPast } : null;
}
