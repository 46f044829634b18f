import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { placeName, withoutKind } from "../labels";
import { canKeepUnit } from "../policy";
import { parentRefusal } from "../rules";
import type { FoundUnitInput } from "../schema";
import { lockUnit } from "./lock-units";
import { takenCodes, writeUnits } from "./write-units";

/**
 * Puts a unit into the tree, under another one; gives its id. `toOn` is for a unit of the past, written down later.
 * Refuses `unit.parentNotAbove`, `unit.parentNotThere`, and `unit.codeTaken` when another bears the code on one of its days.
 */
export function foundUnit(actor: Actor, input: FoundUnitInput) {
  return transaction(async (tx) => {
    const parent = await lockUnit(tx, input.parentId);
    authorize(canKeepUnit(actor, parent));
    refuse(parentRefusal(input, parent), { name: placeName(input), parent: parent.place });
    return write(tx, actor, input);
  });
}

/** The highest unit of an installation, before there is anyone who could found it. Gives its id. */
export function foundFirstUnit(tx: Tx, input: Omit<FoundUnitInput, "parentId">) {
  return write(tx, null, { ...input, parentId: null });
}

async function write(
  tx: Tx,
  actor: Actor | null,
  { parentId, ...given }: Omit<FoundUnitInput, "parentId"> & { parentId: string | null },
) {
  const unit = { ...given, name: withoutKind(given) };
  const [taken] = await takenCodes(tx, [unit]);
  refuse(taken === undefined ? null : "unit.codeTaken", { code: unit.code });
  const [unitId = ""] = await writeUnits(tx, [
    { ...unit, parent: parentId ? { id: parentId } : null },
  ]);
  record(tx, actor, {
    type: "unit.founded",
    ownerUnitId: actor ? officeOf(actor) : unitId,
    unitId,
    name: placeName(unit),
    parentId,
    fromOn: unit.fromOn,
  });
  return unitId;
}
