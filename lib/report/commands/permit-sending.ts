import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { addDays, dayOf, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import type { EndPermissionInput, PermitSendingInput } from "../path-schema";
import { canPermitSending } from "../policy";
import { lastPermission } from "../queries/sending-permission";

/**
 * Lets the unit's officer send its reports from today on, until it is taken back. `lastId` names the leave that was given
 * last when the page was opened, if any. Refuses `report.sendingPermitted`, `report.permissionChanged` (given and ended since).
 */
export function permitSending(actor: Actor, { lastId }: PermitSendingInput) {
  return transaction(async (tx) => {
    const { unitId, today } = await holdUnit(tx, actor);
    const last = await lastPermission(tx, unitId);
    refuse(last && last.toOn === null ? "report.sendingPermitted" : null);
    refuse((last?.id ?? "") === lastId ? null : "report.permissionChanged");
    const { personId, name } = actor;
    const { id } = await tx.sendingPermission.create({
      data: { unitId, personId, givenBy: name, fromOn: dayToDb(today) },
      select: { id: true },
    });
    record(tx, actor, { type: "report.sendingPermitted", ownerUnitId: unitId, permissionId: id });
  });
}

/** Takes that leave back: it no longer holds from today on. Refuses `report.permissionChanged` (ended, or another given since). */
export function endPermission(actor: Actor, { permissionId }: EndPermissionInput) {
  return transaction(async (tx) => {
    const { unitId, today } = await holdUnit(tx, actor);
    const last = await lastPermission(tx, unitId);
    const isOpen = last?.toOn === null && last.id === permissionId;
    refuse(isOpen ? null : "report.permissionChanged");
    const yesterday = dayToDb(addDays(today, -1));
    await tx.sendingPermission.update({ where: { id: permissionId }, data: { toOn: yesterday } });
    record(tx, actor, { type: "report.sendingEnded", ownerUnitId: unitId, permissionId });
  });
}

async function holdUnit(tx: Tx, actor: Actor) {
  const unitId = officeOf(actor);
  authorize(canPermitSending(actor, unitId));
  await tx.$queryRaw`select 1 from units where id = ${unitId}::uuid for no key update`;
  return { unitId, today: dayOf(now()) };
}
