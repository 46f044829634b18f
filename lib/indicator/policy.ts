import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";

/** The catalogue is kept by the administrators of the unit that owns it. */
export function canKeepIndicators(actor: Actor, owner: { path: readonly string[] }) {
  return isAdministratorOf(actor, owner.path);
}
