import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { indicatorsOf, notedSince } from "../offered";
import { canNoteActivities } from "../policy";

/** What a new note's form needs: today, a key of its own, indicators, and the unit's khu dân cư and last places to choose from. Null for whoever notes none. */
export async function getActivityForm(actor: Actor) {
  const { unitId } = actor.capacity;
  if (!unitId || !canNoteActivities(actor, { unitId })) return null;
  const today = dayOf(now());
  const [indicators, places] = await Promise.all([
    indicatorsOf(db, unitId, notedSince(today)),
    placesOf(unitId),
  ]);
  return { noteKey: randomUUID(), today, indicators, places };
}

/** The unit's khu dân cư, and where it noted something before. */
async function placesOf(unitId: string) {
  const [areas, before] = await Promise.all([
    db.unitParent.findMany({
      where: { parentId: unitId, toOn: null, unit: { kind: "residentialArea", toOn: null } },
      select: {
        unit: {
          select: { names: { select: { name: true }, orderBy: { fromOn: "desc" }, take: 1 } },
        },
      },
    }),
    db.activity.findMany({
      where: { unitId, place: { not: "" } },
      select: { place: true },
      distinct: ["place"],
      orderBy: { place: "asc" },
      take: 50,
    }),
  ]);
  const names = areas.map(({ unit }) => unit.names[0]?.name ?? "");
  return [...new Set([...names, ...before.map(({ place }) => place)])].filter(
    (name) => name !== "",
  );
}
