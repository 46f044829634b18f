import type { Actor } from "@/lib/auth/actor";
import { actsAs, isAdministratorOf, overseesFrom, worksAt } from "@/lib/auth/policy";

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

/** Of its people a unit itself says how many hold what: its officer types … */
export function canNoteShares(actor: Actor, unitId: string) {
  return actsAs(actor, "unitReporter", "unitLeader") && worksAt(actor, unitId);
}

/** … and its head alone sends. */
export function canSendShares(actor: Actor, unitId: string) {
  return actsAs(actor, "unitLeader") && worksAt(actor, unitId);
}
