import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";

/** What an office sets holds for all below it, so its own administrators set it. */
export function canKeepSettings(actor: Actor, owner: { path: readonly string[] }) {
  return isAdministratorOf(actor, owner.path);
}
