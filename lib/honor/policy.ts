import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";

/** The catalogue and the history of awards are kept by the administrators of the unit that owns them. */
export function canKeepHonors(actor: Actor, owner: { path: readonly string[] }) {
  return isAdministratorOf(actor, owner.path);
}
