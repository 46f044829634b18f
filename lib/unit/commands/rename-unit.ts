import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayText } from "@/lib/date-text";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { turnOn } from "@/lib/spans";
import { placeName, withoutKind } from "../labels";
import { canKeepUnit } from "../policy";
import { renamingRefusal } from "../rules";
import type { RenameUnitInput } from "../schema";
import { lockUnit } from "./lock-units";
import { unitSearchText } from "./write-units";

/**
 * Gives a unit another name from a day on; the name before it stays readable up to the day before.
 * Refuses `unit.notThereThatDay`, `unit.sameName`, and `unit.changedThatDay` when the present name began on that very day.
 */
export function renameUnit(actor: Actor, { unitId, name: written, fromOn }: RenameUnitInput) {
  return transaction(async (tx) => {
    const unit = await lockUnit(tx, unitId);
    const name = withoutKind({ kind: unit.kind, name: written });
    authorize(canKeepUnit(actor, unit));
    refuse(renamingRefusal(unit, { name, fromOn }), { name: unit.place, day: dayText(fromOn) });
    const turn = turnOn(unit.names, fromOn);
    if (!turn) return;

    const { ending, lastDay, beginning } = turn;
    await tx.unitName.update({ where: { id: ending.id }, data: { toOn: dayToDb(lastDay) } });
    await tx.unitName.create({
      data: {
        unitId,
        name,
        fromOn: dayToDb(fromOn),
        toOn: beginning.toOn && dayToDb(beginning.toOn),
      },
    });
    const names = [...unit.names, { name }].map((borne) => ({ kind: unit.kind, name: borne.name }));
    await tx.unit.update({
      where: { id: unitId },
      data: { searchText: unitSearchText(unit.code, names) },
    });
    record(tx, actor, {
      type: "unit.renamed",
      ownerUnitId: officeOf(actor),
      unitId,
      name: placeName({ kind: unit.kind, name }),
      before: placeName({ kind: unit.kind, name: ending.name }),
      fromOn,
    });
  });
}
