import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf, overseesFrom, worksAt } from "@/lib/auth/policy";

/** The catalogue and the history of awards are kept by the administrators of the unit that owns them. */
export function canKeepHonors(actor: Actor, owner: { path: readonly string[] }) {
  return isAdministratorOf(actor, owner.path);
}

/** What a unit and its people were given is read by the unit itself and by the offices above it. */
export function canReadAwards(actor: Actor, unit: { id: string; path: readonly string[] }) {
  return (
    worksAt(actor, unit.id) || overseesFrom(actor, unit.path) || isAdministratorOf(actor, unit.path)
  );
}
