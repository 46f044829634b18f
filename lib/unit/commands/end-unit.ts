import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { endTermsWith } from "@/lib/cluster/commands/change-terms";
import { dayText } from "@/lib/date-text";
import { type Day, dayToDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { endAssignments } from "@/lib/person/commands/end-assignments";
import { Refusal, refuse } from "@/lib/refusal";
import { endingRefusal } from "../rules";
import type { HeldUnit } from "./lock-units";

/**
 * Ends a held unit after a day, and with it what hangs on its days: names, place in the tree, its people's assignments, its
 * terms as Cụm trưởng or Cụm phó.
 * Does nothing to one that has ended on that very day. A succession says why it ended and who goes on; see lib/succession.
 * Refuses `unit.ownOffice`, `unit.alreadyEnded`, `unit.notThereThatDay`, `unit.changedLater` and `unit.hasChildren`.
 */
export async function endUnit(tx: Tx, actor: Actor, unit: HeldUnit, lastDay: Day) {
  refuseEnding(actor, unit, lastDay);
  if (unit.toOn !== null) return;

  const toOn = dayToDb(lastDay);
  const running = { unitId: unit.id, OR: [{ toOn: null }, { toOn: { gt: toOn } }] };
  await tx.unit.update({ where: { id: unit.id }, data: { toOn } });
  await tx.unitName.updateMany({ where: running, data: { toOn } });
  await tx.unitParent.updateMany({ where: running, data: { toOn } });
  record(tx, actor, {
    type: "unit.ended",
    ownerUnitId: officeOf(actor),
    unitId: unit.id,
    name: unit.place,
    toOn: lastDay,
  });
  await endAssignments(tx, actor, { unitId: unit.id }, lastDay);
  await endTermsWith(tx, actor, unit, lastDay);
}

/** Refuses what would keep `endUnit` from ending it. */
export function refuseEnding(actor: Actor, unit: HeldUnit, lastDay: Day) {
  const facts = { name: unit.place, day: dayText(unit.toOn ?? lastDay) };
  if (unit.id === officeOf(actor)) throw new Refusal("unit.ownOffice", facts);
  refuse(endingRefusal(unit, lastDay), facts);
}
