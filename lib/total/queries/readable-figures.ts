import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { canReadReport } from "@/lib/report/policy";

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
