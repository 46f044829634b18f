import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type ConcernedYear, findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { db } from "@/lib/db/client";
import { canViewCovenant } from "../policy";
import type { CovenantFilter } from "../schema";
import { type CovenantRow, findCovenants, inClusterYear } from "./covenant-row";
import { boardOf } from "./signing-board";

/**
 * The covenants this actor may see, newest year first, clusters in their order, each with its row of units; and the years
 * and clusters there are to choose from.
 */
export async function listCovenants(actor: Actor, filter: CovenantFilter) {
  const years = await findClusterYearsOf(actor);
  const wanted = years.filter(
    ({ year, clusterId }) =>
      (filter.year === null || year === filter.year) &&
      (filter.cluster === null || clusterId === filter.cluster),
  );
  const rows = await findCovenants(db, {
    kind: "covenant",
    clusterYearId: { in: wanted.map(({ id }) => id) },
    ...(filter.status && { status: filter.status }),
  });
  const found = wanted.map((year) =>
    linesOf(
      actor,
      year,
      rows.filter((row) => row.clusterYearId === year.id),
    ),
  );
  return {
    covenants: (await Promise.all(found)).flat(),
    years: [...new Set(years.map(({ year }) => year))],
    clusters: [...new Map(years.map(({ clusterId, cluster }) => [clusterId, cluster]))],
  };
}

export type CovenantList = Awaited<ReturnType<typeof listCovenants>>;
export type CovenantLine = CovenantList["covenants"][number];

async function linesOf(
  actor: Actor,
  { id: clusterYearId, year, cluster }: ConcernedYear,
  rows: readonly CovenantRow[],
) {
  const clusterYear = rows.length > 0 ? await loadClusterYearScope(clusterYearId) : null;
  if (!clusterYear) return [];
  const visible = rows
    .map((row) => inClusterYear(row, clusterYear))
    .filter((covenant) => canViewCovenant(actor, covenant));
  return Promise.all(
    visible.map(async (covenant) => {
      const { units, standing } = await boardOf(covenant);
      return { id: covenant.id, title: covenant.title, year, cluster, units, standing };
    }),
  );
}
