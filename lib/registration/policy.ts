import type { Actor } from "@/lib/auth/actor";
import { actsAs, overseesFrom, worksAt } from "@/lib/auth/policy";
import { type ClusterYearScope, isDeputyOf, isLeadOf, isSecretaryOf } from "@/lib/cluster/policy";
import { canCheckReport, canReadReport } from "@/lib/report/policy";

type OfUnit = { unitId: string; clusterYear: ClusterYearScope };

/** The unit's officer and its head type its targets. */
export function canRegister(actor: Actor, registration: OfUnit) {
  return actsAs(actor, "unitReporter", "unitLeader") && worksAt(actor, registration.unitId);
}

/** Only the unit's head sends them, and asks for a change afterwards: they are the unit's word. */
export function canSendRegistration(actor: Actor, registration: OfUnit) {
  return actsAs(actor, "unitLeader") && worksAt(actor, registration.unitId);
}

/** Who confirms reports confirms registrations, and who reads reports reads them. */
export const canCheckRegistration = canCheckReport;
export const canReadRegistration = canReadReport;

const deciding = ["citySpecialist", "boardHead", "cityLeader"] as const;

/** The boards and leaders of the offices above the cluster ask targets of its units. */
export function canAssignTargets(actor: Actor, { clusterYear }: OfUnit) {
  return actsAs(actor, ...deciding) && overseesFrom(actor, clusterYear.ownerPath);
}

/** The cluster's leadership says what it thinks of a unit's request, never of its own unit's. */
export function canAdviseAdjustment(actor: Actor, { unitId, clusterYear }: OfUnit) {
  const leads =
    isLeadOf(actor, clusterYear) ||
    isSecretaryOf(actor, clusterYear) ||
    isDeputyOf(actor, clusterYear);
  return leads && !worksAt(actor, unitId);
}

/** The committee that assigned what is to change decides, and those above it. */
export function canDecideAdjustment(
  actor: Actor,
  { clusterYear, deciderUnitId }: OfUnit & { deciderUnitId: string },
) {
  const { ownerPath } = clusterYear;
  const from = ownerPath.indexOf(deciderUnitId);
  return actsAs(actor, ...deciding) && from >= 0 && overseesFrom(actor, ownerPath.slice(from));
}
