import type { Actor } from "@/lib/auth/actor";
import { canKeepUnit, type UnitPlace } from "@/lib/unit/policy";

/** A reorganisation is recorded by an office above every unit in it. */
export function canRecordSuccession(actor: Actor, units: readonly UnitPlace[]) {
  return units.length > 0 && units.every((unit) => canKeepUnit(actor, unit));
}
