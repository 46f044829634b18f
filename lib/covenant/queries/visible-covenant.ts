import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { canDraftCovenant, canViewCovenant } from "../policy";
import { findCovenant, inClusterYear } from "./covenant-row";

/** A covenant that this actor may see, beside its cluster year; null if there is none for them. */
export async function findVisible(actor: Actor, id: string) {
  const row = await findCovenant(db, id);
  const clusterYear = row && (await loadClusterYearScope(row.clusterYearId));
  if (!row || !clusterYear) return null;
  const covenant = inClusterYear(row, clusterYear);
  return canViewCovenant(actor, covenant) ? covenant : null;
}

/** The same for those who write it. */
export async function findOnDesk(actor: Actor, id: string) {
  const covenant = await findVisible(actor, id);
  return covenant && canDraftCovenant(actor, covenant.clusterYear) ? covenant : null;
}
