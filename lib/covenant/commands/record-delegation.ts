import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { scans } from "@/lib/file/rules";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canDelegateSigning, canKeepSigning } from "../policy";
import { delegationRefusal } from "../signing-rules";
import type { EndDelegationInput, RecordDelegationInput } from "../signing-schema";

/**
 * Records a written authorisation ("thừa ủy quyền"): one officer of the unit may sign for it on those days, in one assignment.
 * Refuses `notAllowed`, an actor whose own post does not sign or who only stands in, a file that is no PDF or picture, days that are turned round or over,
 * an officer of another unit, and the actor's own name.
 */
export async function recordDelegation(actor: Actor, input: RecordDelegationInput) {
  const { unitId, assignmentId, document, fromOn, toOn } = input;
  const path = (await pathsOf(db, [unitId])).get(unitId) ?? [];
  authorizeDelegating(actor, { id: unitId, path });
  refuse(delegationRefusal(input, dayOf(now())));
  const received = await receiveFile(input.paper, scans);
  return transaction(async (tx) => {
    const unit = await lockUnit(tx, unitId);
    authorizeDelegating(actor, unit);
    const officer = await tx.assignment.findFirst({
      where: {
        id: assignmentId,
        unitId,
        endedAt: null,
        role: { in: ["unitLeader", "unitReporter"] },
      },
      select: { person: { select: { id: true, fullName: true } } },
    });
    if (!officer) throw new Refusal("delegation.otherUnit");
    refuse(officer.person.id === actor.personId ? "delegation.own" : null);

    const file = await keepFile(tx, actor, received);
    const by = { recordedById: actor.personId, recordedAt: now() };
    const days = { fromOn: dayToDb(fromOn), toOn: dayToDb(toOn) };
    const { id: delegationId } = await tx.signingDelegation.create({
      data: {
        unitId,
        assignmentId,
        personId: officer.person.id,
        document,
        fileId: file.id,
        ...days,
        ...by,
      },
    });
    record(tx, actor, {
      type: "signing.delegated",
      ...{ ownerUnitId: officeOf(actor), unitId, name: unit.place, delegationId, document },
      ...{ delegateId: officer.person.id, delegateName: officer.person.fullName },
      ...{ fromOn, toOn, fileHash: file.sha256 },
    });
  });
}

function authorizeDelegating(actor: Actor, unit: { id: string; path: readonly string[] }) {
  authorize(canKeepSigning(actor, unit));
  const { post, standsIn } = actor.capacity;
  refuse(standsIn ? "delegation.notPassedOn" : null);
  refuse(canDelegateSigning(actor, unit) ? null : "delegation.postMayNotGrant", { post });
}

/** Takes an authorisation back before its last day; what was signed under it stands. Refuses `notAllowed`, and one that has ended or never was. */
export function endDelegation(actor: Actor, { unitId, delegationId }: EndDelegationInput) {
  return transaction(async (tx) => {
    const unit = await lockUnit(tx, unitId);
    authorize(canKeepSigning(actor, unit));
    const delegation = await tx.signingDelegation.findFirst({
      where: { id: delegationId, unitId },
      select: { document: true, endedAt: true, person: { select: { id: true, fullName: true } } },
    });
    if (!delegation || delegation.endedAt) throw new Refusal("delegation.ended");
    await tx.signingDelegation.update({ where: { id: delegationId }, data: { endedAt: now() } });
    const { document, person } = delegation;
    record(tx, actor, {
      type: "signing.delegationEnded",
      ...{ ownerUnitId: officeOf(actor), unitId, name: unit.place, delegationId, document },
      ...{ delegateId: person.id, delegateName: person.fullName },
    });
  });
}
