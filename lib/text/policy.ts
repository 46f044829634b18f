import type { Actor } from "@/lib/auth/actor";
import { actsAs, isAdministratorOf, worksAt } from "@/lib/auth/policy";
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

/** Templates are kept by the office's administrators, and by its specialists, who write its guidance. */
export function canKeepTemplates(actor: Actor, ownerPath: readonly string[]) {
  const [ownerUnitId] = ownerPath;
  return (
    isAdministratorOf(actor, ownerPath) ||
    (actsAs(actor, "citySpecialist") && ownerUnitId !== undefined && worksAt(actor, ownerUnitId))
  );
}

/** The lead signs a plan or regulation; the secretariat or the lead puts its number and day on record. */
export function canIssueText(actor: Actor, clusterYear: ClusterYearScope) {
  return canDraftCovenant(actor, clusterYear);
}
