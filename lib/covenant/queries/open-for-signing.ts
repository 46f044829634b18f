import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { canChangePhase } from "@/lib/cluster/policy";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";

/** The covenants and annexes of a cluster year that are still being signed, for whoever may close it: then nobody signs them. */
export async function listOpenForSigning(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canChangePhase(actor, clusterYear)) return [];
  return db.covenant.findMany({
    where: { clusterYearId, status: "openForSigning" },
    orderBy: { createdAt: "asc" },
    select: { id: true, title: true },
  });
}
