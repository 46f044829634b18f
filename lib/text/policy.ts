import type { Actor } from "@/lib/auth/actor";
import { actsAs, worksAt } from "@/lib/auth/policy";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { canDraftCovenant } from "@/lib/covenant/policy";

/** A unit speaks by its chair, vice chair or officer, each for that unit alone. */
export function canSpeakFor(actor: Actor, unitId: string) {
  return actsAs(actor, "unitLeader", "unitReporter") && worksAt(actor, unitId);
}

/** The secretariat and the lead send, answer, enter for a unit and close. */
export function canConsult(actor: Actor, clusterYear: ClusterYearScope) {
  return canDraftCovenant(actor, clusterYear);
}
