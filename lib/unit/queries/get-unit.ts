import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { compareVietnamese } from "@/lib/collation";
import { type Day, dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { covers, datedFromDb, nearestDay, spanFromDb } from "@/lib/spans";
import { canEndUnit, canKeepUnit, canSeeUnits } from "../policy";
import { nameOn } from "../rules";
import { clusterYearsOf } from "./cluster-years-of";
import { namedUnit, unitAsOf } from "./named-unit";
import { pathOn, pathsOf } from "./unit-paths";

/**
 * A unit as of a day (today when null): where it stands, what stands under it, its names and places over time and the
 * cluster years it is in. Before its first day and after its last one it is read as of the nearest; `standing` says so.
 * Null when there is none.
 */
export async function getUnit(actor: Actor, unitId: string, on: Day | null) {
  if (!isId(unitId) || !canSeeUnits(actor)) return null;
  const found = await db.unit.findUnique({ where: { id: unitId }, select: unitParts });
  if (!found) return null;
  const asked = on ?? dayOf(now());
  const unit = { ...found, ...spanFromDb(found), names: datedFromDb(found.names) };
  const day = nearestDay(unit, asked);
  const keepers = (await pathsOf(db, [unitId])).get(unitId) ?? [];

  return {
    id: unit.id,
    code: unit.code,
    kind: unit.kind,
    fromOn: unit.fromOn,
    toOn: unit.toOn,
    name: nameOn(unit, day),
    day,
    standing: covers(unit, asked) ? "inForce" : asked < unit.fromOn ? "notYet" : "ended",
    above: await unitsAbove(unitId, day),
    below: await unitsBelow(unitId, day),
    names: unit.names.toSorted(byFirstDay),
    parents: datedFromDb(found.parents)
      .toSorted(byFirstDay)
      .map(({ parent, ...days }) => ({ ...days, ...placeOf(unitAsOf(parent, days.fromOn)) })),
    clusterYears: clusterYearsOf(found),
    viewerMayKeep: canKeepUnit(actor, { path: keepers }),
    viewerMayEnd: unit.toOn === null && canEndUnit(actor, { path: keepers }),
  } as const;
}

export type UnitView = NonNullable<Awaited<ReturnType<typeof getUnit>>>;

const days = { fromOn: true, toOn: true } as const;

const unitParts = {
  ...namedUnit,
  code: true,
  parents: { select: { ...days, parent: { select: namedUnit } } },
  memberships: {
    select: {
      ...days,
      cluster: {
        select: {
          id: true,
          kind: true,
          label: true,
          years: { select: { id: true, year: true, phase: true } },
        },
      },
    },
  },
  terms: { select: { clusterYearId: true, role: true } },
} as const;

/** Everything above it on a day, the highest first. */
async function unitsAbove(unitId: string, day: Day) {
  const path = (await pathOn(db, unitId, day)).slice(1).reverse();
  const units = await db.unit.findMany({ where: { id: { in: path } }, select: namedUnit });
  return path.flatMap((id) => {
    const unit = units.find((above) => above.id === id);
    return unit ? [placeOf(unitAsOf(unit, day))] : [];
  });
}

/** What stands right under it on a day. */
async function unitsBelow(unitId: string, day: Day) {
  const at = dayToDb(day);
  const rows = await db.unitParent.findMany({
    where: { parentId: unitId, fromOn: { lte: at }, OR: [{ toOn: null }, { toOn: { gte: at } }] },
    select: { unit: { select: namedUnit } },
  });
  return rows
    .map(({ unit }) => placeOf(unitAsOf(unit, day)))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

function placeOf({ id, kind, name }: ReturnType<typeof unitAsOf>) {
  return { id, kind, name };
}

function byFirstDay(a: { fromOn: Day }, b: { fromOn: Day }) {
  return a.fromOn < b.fromOn ? -1 : 1;
}
