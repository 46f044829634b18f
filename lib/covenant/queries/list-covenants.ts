import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type ConcernedYear, findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { db } from "@/lib/db/client";
import { canViewCovenant } from "../policy";
import type { CovenantFilter } from "../schema";
import { findCovenant, inClusterYear } from "./covenant-row";
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
  const found = await Promise.all(wanted.map((year) => covenantsOf(actor, year, filter)));
  return {
    covenants: found.flat(),
    years: [...new Set(years.map(({ year }) => year))],
    clusters: [...new Map(years.map(({ clusterId, cluster }) => [clusterId, cluster]))],
  };
}

export type CovenantList = Awaited<ReturnType<typeof listCovenants>>;
export type CovenantLine = CovenantList["covenants"][number];

async function covenantsOf(actor: Actor, year: ConcernedYear, { status }: CovenantFilter) {
  const ids = await db.covenant.findMany({
    where: { clusterYearId: year.id, ...(status && { status }) },
    orderBy: [{ campaign: { sort: "asc", nulls: "first" } }, { createdAt: "asc" }],
    select: { id: true },
  });
  if (ids.length === 0) return [];
  const clusterYear = await loadClusterYearScope(year.id);
  if (!clusterYear) return [];
  const lines = await Promise.all(
    ids.map(async ({ id }) => {
      const row = await findCovenant(db, id);
      const covenant = row && inClusterYear(row, clusterYear);
      if (!covenant || !canViewCovenant(actor, covenant)) return [];
      const { units, standing } = await boardOf(covenant);
      return [
        { id, title: covenant.title, year: year.year, cluster: year.cluster, units, standing },
      ];
    }),
  );
  return lines.flat();
}
