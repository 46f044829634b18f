import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { canKeepUnit, type UnitPlace } from "@/lib/unit/policy";

/** Whether there is anything the actor could record at all. */
export function canRecordSuccessions(actor: Actor) {
  return actsAs(actor, "systemAdmin") && actor.capacity.unitId !== null;
}

/** A reorganisation is recorded by an office above every unit in it. */
export function canRecordSuccession(actor: Actor, units: readonly UnitPlace[]) {
  return units.length > 0 && units.every((unit) => canKeepUnit(actor, unit));
}
