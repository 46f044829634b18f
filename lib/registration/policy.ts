import type { Actor } from "@/lib/auth/actor";
import { actsAs, worksAt } from "@/lib/auth/policy";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { canCheckReport, canReadReport } from "@/lib/report/policy";

type OfUnit = { unitId: string; clusterYear: ClusterYearScope };

/** The unit's officer and its head type its targets. */
export function canRegister(actor: Actor, registration: OfUnit) {
  return actsAs(actor, "unitReporter", "unitLeader") && worksAt(actor, registration.unitId);
}

/** Only the unit's head sends them: they are the unit's word. */
export function canSendRegistration(actor: Actor, registration: OfUnit) {
  return actsAs(actor, "unitLeader") && worksAt(actor, registration.unitId);
}

/** Who confirms reports confirms registrations, and who reads reports reads them. */
export const canCheckRegistration = canCheckReport;
export const canReadRegistration = canReadReport;
