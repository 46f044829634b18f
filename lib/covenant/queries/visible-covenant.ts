import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { canDraftCovenant, canViewCovenant } from "../policy";
import { findCovenant, inClusterYear } from "./covenant-row";

/** A covenant beside its cluster year, whoever asks: for what decides by its own policy. */
export async function loadCovenant(id: string) {
  const row = await findCovenant(db, id);
  const clusterYear = row && (await loadClusterYearScope(row.clusterYearId));
  return row && clusterYear ? inClusterYear(row, clusterYear) : null;
}

/** A covenant that this actor may see; null if there is none for them. */
export async function findVisible(actor: Actor, id: string) {
  const covenant = await loadCovenant(id);
  return covenant && canViewCovenant(actor, covenant) ? covenant : null;
}

/** The same for those who write it. */
export async function findOnDesk(actor: Actor, id: string) {
  const covenant = await findVisible(actor, id);
  return covenant && canDraftCovenant(actor, covenant.clusterYear) ? covenant : null;
}
