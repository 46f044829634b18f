import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { clusterTarget } from "../sheet-target";

/** What a workbook for every unit of a cluster year would be about. Null when this actor brings none in. */
export async function getClusterSheet(
  actor: Actor,
  key: { periodId: string; clusterYearId: string },
) {
  const target = await clusterTarget(actor, key);
  if (!target) return null;
  const where = { id: target.periodId };
  const { label } = await db.reportingPeriod.findUniqueOrThrow({ where, select: { label: true } });
  return { ...target, label };
}
