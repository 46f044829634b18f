import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import type { Span } from "@/lib/spans";
import { placeName } from "../labels";
import { canKeepUnit } from "../policy";
import { parentRefusal } from "../rules";
import type { ImportUnitsInput } from "../schema";
import { type HeldUnit, lockUnits } from "./lock-units";
import { takenCodes, writeUnits } from "./write-units";

type NewUnit = ImportUnitsInput["units"][number];

/**
 * Puts all units of a sheet into the tree, or none; gives their ids in the order given. Sending the same sheet again
 * founds nothing twice: its codes are taken. Refuses as `foundUnit` does, for the first unit that cannot be taken.
 */
export function importUnits(actor: Actor, { units }: ImportUnitsInput) {
  return transaction(async (tx) => {
    const held = await lockUnits(
      tx,
      units.flatMap(({ parent }) => ("id" in parent ? parent.id : [])),
    );
    const comingAlong = new Map(units.map((unit) => [unit.code, unit]));
    for (const unit of units) refuseParent(actor, unit, { held, comingAlong });
    await refuseTakenCodes(tx, units);
    const unitIds = await writeUnits(tx, units);
    record(tx, actor, { type: "units.imported", ownerUnitId: officeOf(actor), unitIds });
    return unitIds;
  });
}

type Parents = {
  held: (unitId: string) => HeldUnit;
  comingAlong: ReadonlyMap<string, NewUnit>;
};

/** Whoever keeps the units that are there keeps what comes below them, however deep. */
function refuseParent(actor: Actor, unit: NewUnit, { held, comingAlong }: Parents) {
  if ("id" in unit.parent) {
    const parent = held(unit.parent.id);
    authorize(canKeepUnit(actor, parent));
    refuse(parentRefusal(unit, parent), { name: placeName(unit), parent: parent.place });
    return;
  }
  const parent = comingAlong.get(unit.parent.code);
  authorize(parent !== undefined);
  if (parent)
    refuse(parentRefusal(unit, parent), { name: placeName(unit), parent: placeName(parent) });
}

async function refuseTakenCodes(tx: Tx, units: readonly (Span & { code: string })[]) {
  const [taken] = await takenCodes(tx, units);
  refuse(taken === undefined ? null : "unit.codeTaken", { code: taken ?? "" });
}
