import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { canReadReport, canReadTotals } from "@/lib/report/policy";

type OfYear = { unitId: string; clusterYearId: string };

/**
 * Of units' figures those that this actor may read, each asked with the cluster year it counts in: a unit that came from
 * another cluster does not bring along what it reported there. A unit's forerunners may be asked as the unit itself.
 */
export async function readableFigures<Figure extends OfYear>(
  actor: Actor,
  figures: readonly Figure[],
  asUnitId?: string,
): Promise<Figure[]> {
  const ids = [...new Set(figures.map(({ clusterYearId }) => clusterYearId))];
  const scopes = new Map(
    await Promise.all(ids.map(async (id) => [id, await loadClusterYearScope(id)] as const)),
  );
  return figures.filter((figure) => {
    const clusterYear = scopes.get(figure.clusterYearId);
    if (!clusterYear) return false;
    return [figure.unitId, asUnitId ?? figure.unitId].some((unitId) =>
      canReadReport(actor, { unitId, clusterYear }),
    );
  });
}

/**
 * Of figures that are to be added up into totals of some clusters, those that may go in for this actor: what was counted in
 * these clusters, and what was counted in another once its year is closed or where its totals are the actor's to read. A
 * total less what is known of it would otherwise give away what one unit reported elsewhere.
 */
export async function addableFigures<Figure extends OfYear>(
  actor: Actor,
  figures: readonly Figure[],
  clusterIds: ReadonlySet<string>,
): Promise<Figure[]> {
  const ids = [...new Set(figures.map(({ clusterYearId }) => clusterYearId))];
  const years = await db.clusterYear.findMany({
    where: { id: { in: ids } },
    select: { id: true, clusterId: true, phase: true },
  });
  const elsewhere = years.filter(
    ({ clusterId, phase }) => !clusterIds.has(clusterId) && phase !== "closed",
  );
  const withheld = new Set<string>();
  for (const { id } of elsewhere) {
    const clusterYear = await loadClusterYearScope(id);
    if (!clusterYear || !canReadTotals(actor, clusterYear)) withheld.add(id);
  }
  return figures.filter(({ clusterYearId }) => !withheld.has(clusterYearId));
}
