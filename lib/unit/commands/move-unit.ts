import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { transaction } from "@/lib/db/transaction";
import { authorize } from "@/lib/refusal";
import { canKeepUnit } from "../policy";
import type { MoveUnitInput, MoveUnitsInput } from "../schema";
import { lockUnits } from "./lock-units";
import { putUnder } from "./put-under";

/**
 * Puts a unit, with all below it, under another one from a day on; where it stood before stays readable.
 * Refuses `unit.notThereThatDay`, `unit.hasNoParent`, `unit.sameParent`, `unit.circle`, `unit.changedThatDay`,
 * `unit.parentNotAbove` and `unit.parentNotThere`.
 */
export function moveUnit(actor: Actor, { unitId, parentId, fromOn }: MoveUnitInput) {
  return transaction(async (tx) => {
    const held = await lockUnits(tx, [unitId, parentId]);
    const [unit, parent] = [held(unitId), held(parentId)];
    authorize(canKeepUnit(actor, unit) && canKeepUnit(actor, parent));
    await putUnder(tx, { units: [unit], parent, fromOn });
    record(tx, actor, {
      type: "unit.moved",
      ownerUnitId: officeOf(actor),
      unitId,
      name: unit.place,
      parentId,
      fromOn,
    });
  });
}

/** The same for several units at once, all of them or none: those below a district that ends. Refuses as for the first that cannot. */
export function moveUnits(actor: Actor, { unitIds, parentId, fromOn }: MoveUnitsInput) {
  return transaction(async (tx) => {
    const held = await lockUnits(tx, [...unitIds, parentId]);
    const units = [...new Set(unitIds)].map(held);
    const parent = held(parentId);
    authorize([...units, parent].every((unit) => canKeepUnit(actor, unit)));
    await putUnder(tx, { units, parent, fromOn });
    record(tx, actor, {
      type: "units.moved",
      ownerUnitId: officeOf(actor),
      unitIds: units.map(({ id }) => id),
      parentId,
      name: parent.place,
      fromOn,
    });
  });
}
