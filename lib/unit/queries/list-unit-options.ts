import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { placeName } from "../labels";
import { levelOf } from "../rules";
import { unitsWithin } from "./units-within";

/**
 * The units an administrator may choose from on a day (today when null), the highest first, then by name. With
 * `above` only those that may stand above something. Nobody else has a choice.
 */
export async function listUnitOptions(
  actor: Actor,
  { on = null, above = false }: { on?: Day | null; above?: boolean } = {},
) {
  const { unitId } = actor.capacity;
  if (unitId === null || !isAdministratorOf(actor, [unitId])) return [];
  const units = await unitsWithin(db, unitId, on ?? dayOf(now()));
  return units
    .filter(({ kind }) => !above || kind !== "residentialArea")
    .sort((a, b) => levelOf(a.kind) - levelOf(b.kind))
    .map((unit) => ({ value: unit.id, label: placeName(unit) }));
}
