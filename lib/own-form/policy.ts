import type { Actor } from "@/lib/auth/actor";
import { actsAs, worksAt } from "@/lib/auth/policy";

/** The unit's officer and its head bring other offices' forms along and fill them. */
export function canKeepOwnForms(actor: Actor, { unitId }: { unitId: string }) {
  return actsAs(actor, "unitReporter", "unitLeader") && worksAt(actor, unitId);
}
