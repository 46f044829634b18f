import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { canChangePhase, canKeepClusters } from "../policy";
import { phaseSteps } from "../rules";
import { loadClusterYearScope } from "./cluster-year-scope";

/** Where this actor may move a cluster year: one phase on, one back with a reason. Null when the year is not theirs to move. */
export async function getPhaseSteps(actor: Actor, clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canChangePhase(actor, clusterYear)) return null;
  const { phase } = clusterYear;
  return { phase, ...phaseSteps(phase, { owner: canKeepClusters(actor, clusterYear) }) };
}
