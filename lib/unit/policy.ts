import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";

/** A unit's place: itself first, then everything above it. */
export type UnitPlace = { readonly path: readonly string[] };

/** What a unit is called, where it stands and what became of it is known to everyone who works here. */
export function canSeeUnits(_actor: Actor) {
  return true;
}

/** Founding under a unit, renaming, moving and ending it is for the administrators of its subtree. */
export function canKeepUnit(actor: Actor, { path }: UnitPlace) {
  return isAdministratorOf(actor, path);
}

/** An office does not end itself: nobody would be left to see to it. */
export function canEndUnit(actor: Actor, { path }: UnitPlace) {
  return canKeepUnit(actor, { path }) && path[0] !== actor.capacity.unitId;
}
