import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { canReadRegistration } from "../policy";

/** Where each unit of a cluster year stands, in the order of the decision, as far as the actor may read it; null for strangers. */
export async function listRegistrations(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  const unitIds =
    clusterYear?.memberUnitIds.filter((unitId) =>
      canReadRegistration(actor, { unitId, clusterYear }),
    ) ?? [];
  if (!clusterYear || unitIds.length === 0) return null;
  const found = await db.registration.findMany({
    where: { clusterYearId, unitId: { in: unitIds } },
    select: {
      unitId: true,
      status: true,
      submittedAt: true,
      _count: { select: { targets: { where: { typed: { not: "" } } } } },
      adjustments: {
        where: { decidedAt: null },
        select: { deciderUnitId: true, askedAt: true, opinionAt: true, isLate: true },
      },
    },
  });
  const byUnit = new Map(found.map((registration) => [registration.unitId, registration]));
  return {
    clusterYear,
    units: unitIds.map((unitId) => ({ unitId, registration: byUnit.get(unitId) ?? null })),
  };
}
