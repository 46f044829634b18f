import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { type RefusalCode, refuse } from "@/lib/refusal";
import { canSignCovenant, canViewCovenant, type Delegation } from "../policy";
import type { LoadedCovenant } from "../queries/covenant-row";

/**
 * Goes on only for whoever may sign. A leader who reads the covenant is told why it is not theirs to sign: their committee only
 * witnesses it, or their unit is no party. Everyone else `notAllowed`.
 */
export function authorizeSigner(
  actor: Actor,
  covenant: LoadedCovenant,
  delegation: Delegation | null = null,
) {
  if (!canSignCovenant(actor, covenant, delegation)) refuse(whyNot(actor, covenant));
}

function whyNot(actor: Actor, covenant: LoadedCovenant): RefusalCode {
  if (!canViewCovenant(actor, covenant)) return "notAllowed";
  if (actsAs(actor, "cityLeader", "supervisingLeader")) return "covenant.onlyWitnesses";
  return actsAs(actor, "unitLeader") ? "covenant.notAParty" : "notAllowed";
}
