import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { datedFromDb } from "@/lib/spans";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { canKeepClusters, mayReadYear } from "../policy";
import { loadClusterYearScope } from "./cluster-year-scope";

/** The terms of a cluster year, lead before deputy, earlier before later. Null when there is none for this actor. */
export async function getLeadership(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !mayReadYear(actor, clusterYear)) return null;
  const terms = await db.leadershipTerm.findMany({
    where: { clusterYearId },
    select: {
      ...{ id: true, role: true, way: true, document: true, fromOn: true, toOn: true },
      unit: { select: namedUnit },
    },
    orderBy: [{ role: "asc" }, { fromOn: "asc" }],
  });
  return {
    terms: datedFromDb(terms).map((term) => ({
      ...term,
      unit: unitAsOf(term.unit, term.fromOn),
    })),
    viewerMayKeep: canKeepClusters(actor, clusterYear) && clusterYear.phase !== "closed",
  };
}

export type TermView = NonNullable<Awaited<ReturnType<typeof getLeadership>>>["terms"][number];
