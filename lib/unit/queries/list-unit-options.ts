import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { placeName } from "../labels";
import { levelOf } from "../rules";
import { unitsComing, unitsWithin } from "./units-within";

type Asked = { on?: Day | null; above?: boolean; coming?: boolean };

/**
 * The units an administrator may choose from on a day (today when null), the highest first, then by name; those that share a
 * name with their code. With `above` only those that may stand above something; with `coming` also those that begin later, so
 * that a reorganisation is prepared before its day. Nobody else has a choice.
 */
export async function listUnitOptions(
  actor: Actor,
  { on = null, above = false, coming = false }: Asked = {},
) {
  const { unitId } = actor.capacity;
  if (unitId === null || !isAdministratorOf(actor, [unitId])) return [];
  const day = on ?? dayOf(now());
  const there = await unitsWithin(db, unitId, day);
  const later = coming ? await unitsComing(db, unitId, day) : [];
  const units = [...there, ...later]
    .filter(({ kind }) => !above || kind !== "residentialArea")
    .sort((a, b) => levelOf(a.kind) - levelOf(b.kind));
  const named = Map.groupBy(units, placeName);
  return units.map((unit) => {
    const name = placeName(unit);
    const notes = [
      ...((named.get(name)?.length ?? 0) > 1 ? [`mã ${unit.code}`] : []),
      ...(unit.fromOn > day ? [`từ ngày ${dayText(unit.fromOn)}`] : []),
    ];
    return { value: unit.id, label: notes.length > 0 ? `${name} (${notes.join(", ")})` : name };
  });
}
