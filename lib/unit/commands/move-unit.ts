import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayText } from "@/lib/date-text";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { turnOn } from "@/lib/spans";
import { canKeepUnit } from "../policy";
import { pathOn } from "../queries/unit-paths";
import { movingRefusal } from "../rules";
import type { MoveUnitInput } from "../schema";
import { lockUnits } from "./lock-units";

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
    const above = { ...parent, path: await pathOn(tx, parentId, fromOn) };
    refuse(movingRefusal(unit, above, fromOn), {
      name: unit.place,
      parent: parent.place,
      day: dayText(fromOn),
    });
    const turn = turnOn(unit.parents, fromOn);
    if (!turn) return;

    const { ending, lastDay, beginning } = turn;
    await tx.unitParent.update({ where: { id: ending.id }, data: { toOn: dayToDb(lastDay) } });
    await tx.unitParent.create({
      data: {
        unitId,
        parentId,
        fromOn: dayToDb(fromOn),
        toOn: beginning.toOn && dayToDb(beginning.toOn),
      },
    });
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
