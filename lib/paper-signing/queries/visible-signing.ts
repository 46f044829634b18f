import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { findPaper, unitOfPaper } from "@/lib/signed-copy/queries/find-paper";
import { maySeeSigning } from "../policy";
import { findSigning } from "./signing-row";

/** An opening for whoever may see its paper, or has a place in it; null for everyone else. */
export async function findVisibleSigning(actor: Actor, signingId: string) {
  const signing = isId(signingId) ? await findSigning(db, signingId) : null;
  const clusterYear = signing && (await loadClusterYearScope(signing.clusterYearId));
  if (!signing || !clusterYear) return null;
  const { places } = signing;
  const unitId = await unitOfPaper(signing);
  const sees =
    maySeeSigning(actor, { clusterYear, unitId, places }) ||
    (await findPaper(actor, signing)) !== null;
  return sees ? { signing, clusterYear, unitId } : null;
}
