import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { addDays, dayOf, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canPermitSending } from "../policy";

/** Lets the unit's officer send its reports from today on, until it is taken back. Refuses `report.sendingPermitted`. */
export function permitSending(actor: Actor) {
  return transaction(async (tx) => {
    const { unitId, today } = await holdUnit(tx, actor);
    const open = await tx.sendingPermission.count({ where: { unitId, toOn: null } });
    refuse(open > 0 ? "report.sendingPermitted" : null);
    const { personId, name } = actor;
    const { id } = await tx.sendingPermission.create({
      data: { unitId, personId, givenBy: name, fromOn: dayToDb(today) },
      select: { id: true },
    });
    record(tx, actor, { type: "report.sendingPermitted", ownerUnitId: unitId, permissionId: id });
  });
}

/** Takes the leave back: it no longer holds from today on. Refuses `report.sendingNotPermitted`. */
export function endPermission(actor: Actor) {
  return transaction(async (tx) => {
    const { unitId, today } = await holdUnit(tx, actor);
    const open = await tx.sendingPermission.findFirst({
      where: { unitId, toOn: null },
      select: { id: true, fromOn: true },
    });
    if (!open) throw new Refusal("report.sendingNotPermitted");
    const yesterday = dayToDb(addDays(today, -1));
    await tx.sendingPermission.update({ where: { id: open.id }, data: { toOn: yesterday } });
    const event = { ownerUnitId: unitId, permissionId: open.id };
    record(tx, actor, { type: "report.sendingEnded", ...event });
  });
}

async function holdUnit(tx: Tx, actor: Actor) {
  const unitId = officeOf(actor);
  authorize(canPermitSending(actor, unitId));
  await tx.$queryRaw`select 1 from units where id = ${unitId}::uuid for no key update`;
  return { unitId, today: dayOf(now()) };
}
