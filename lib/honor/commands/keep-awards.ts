import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepHonors } from "../policy";
import { awardRefusal, revocationRefusal } from "../rules";
import type { RecordAwardInput, RevokeAwardInput } from "../schema";

/**
 * Puts awards on record, all or none; one that is there already (same honor, recipient, year and decision) is passed over.
 * Gives how many are new. Refuses `notAllowed`, `notFound` for an honor or unit outside the office, `award.…`.
 */
export function recordAwards(actor: Actor, awards: readonly RecordAwardInput[]) {
  return transaction(async (tx) => {
    const { ownerUnitId, path } = await heldOffice(tx, actor);
    const honors = await honorsOf(tx, awards);
    const unitPaths = await pathsOf(
      tx,
      awards.map(({ unitId }) => unitId),
    );
    const at = now();
    const data = awards.map(({ honorId, unitId, decidedOn, ...award }) => {
      const honor = honors.get(honorId);
      const isWithin = unitPaths.get(unitId)?.includes(ownerUnitId);
      if (!honor || !path.includes(honor.ownerUnitId) || !isWithin) throw new Refusal("notFound");
      refuse(awardRefusal(honor, { ...award, decidedOn }, dayOf(at)));
      const recipientKey = award.recipient ? searchText(award.recipient) : "";
      return {
        ...award,
        ...{
          honorId,
          unitId,
          recipientKey,
          decidedOn: dayToDb(decidedOn),
          personId: actor.personId,
          at,
        },
      };
    });
    const added = await tx.award.createManyAndReturn({
      data,
      select: { id: true },
      skipDuplicates: true,
    });
    if (added.length === 0) throw new Refusal("award.known");
    const awardIds = added.map(({ id }) => id);
    record(tx, actor, { type: "awards.recorded", ownerUnitId, awardIds });
    return added.length;
  });
}

/** Puts on record that an award was taken back. Refuses `notAllowed`, `notFound`, `award.alreadyRevoked`, `award.revokedOutside`. */
export function revokeAward(actor: Actor, input: RevokeAwardInput) {
  return transaction(async (tx) => {
    const { ownerUnitId } = await heldOffice(tx, actor);
    const { awardId, revokedOn, decisionNumber, reason } = input;
    const award = await tx.award.findUnique({
      where: { id: awardId },
      select: {
        unitId: true,
        decidedOn: true,
        honor: { select: { name: true } },
        revocation: true,
      },
    });
    const path = award ? (await pathsOf(tx, [award.unitId])).get(award.unitId) : null;
    if (!award || !path?.includes(ownerUnitId)) throw new Refusal("notFound");
    const state = { decidedOn: dayFromDb(award.decidedOn), isRevoked: award.revocation !== null };
    const at = now();
    refuse(revocationRefusal(state, { revokedOn }, dayOf(at)));
    await tx.awardRevocation.create({
      data: {
        ...{ awardId, decisionNumber, reason, revokedOn: dayToDb(revokedOn) },
        ...{ personId: actor.personId, at },
      },
    });
    record(tx, actor, {
      type: "award.revoked",
      ownerUnitId,
      awardId,
      name: award.honor.name,
      reason,
    });
  });
}

/** The actor's office, its row locked: two people who bring the same list wait for one another. */
export async function heldOffice(tx: Tx, actor: Actor) {
  const ownerUnitId = officeOf(actor);
  const { path } = await lockUnit(tx, ownerUnitId);
  authorize(canKeepHonors(actor, { path }));
  return { ownerUnitId, path };
}

async function honorsOf(tx: Tx, awards: readonly RecordAwardInput[]) {
  const honors = await tx.honor.findMany({
    where: { id: { in: awards.map(({ honorId }) => honorId) } },
    select: { id: true, subject: true, ownerUnitId: true },
  });
  return new Map(honors.map((honor) => [honor.id, honor]));
}
