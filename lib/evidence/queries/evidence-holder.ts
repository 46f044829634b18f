import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { canReadEvidence } from "../policy";
import { scopeOfEvidence } from "../scope";

/** Whether a file is evidence that this actor may look at. */
export async function holdsEvidence(actor: Actor, fileId: string) {
  const evidence = await db.evidence.findUnique({
    where: { fileId },
    select: { unitId: true, reportId: true, activityId: true },
  });
  if (!evidence) return false;
  const { unitId } = evidence;
  return canReadEvidence(actor, { unitId, clusterYear: await scopeOfEvidence(evidence) });
}
