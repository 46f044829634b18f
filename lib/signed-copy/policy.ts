import type { Actor } from "@/lib/auth/actor";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { canConfirmCount, canKeepVotes } from "@/lib/election/policy";

/** Brought by those who run the conference and its votes. */
export function canAddSignedCopy(actor: Actor, clusterYear: ClusterYearScope) {
  return canKeepVotes(actor, clusterYear);
}

/** Confirmed or returned by a second person of those who were there: whoever may confirm a count. */
export function canDecideSignedCopy(actor: Actor, clusterYear: ClusterYearScope) {
  return canConfirmCount(actor, clusterYear);
}
