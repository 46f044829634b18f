import "server-only";
import { confirmPassword } from "@/lib/account/commands/confirm-password";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { covers, spanFromDb } from "@/lib/spans";
import { signingFacts } from "../labels";
import { canSignCovenant } from "../policy";
import type { LoadedCovenant } from "../queries/covenant-row";
import { loadCovenant } from "../queries/visible-covenant";
import { isFullySigned, signingRefusal, signsAs } from "../rules";
import type { SignCovenantInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Signs for the actor's own unit, after the password was given again; the last unit's signature brings the covenant into
 * force. Refuses a wrong password, `notAllowed`, `auth.capacityEnded`, `covenant.alreadySigned`, a covenant that is not open
 * or not this unit's to sign, a post that may not sign, a text other than the open one, and one not read to its end.
 */
export async function signCovenant(actor: Actor, input: SignCovenantInput, visitor: Visitor) {
  // Whoever has no part in it is told so before a password is tried.
  const seen = await loadCovenant(input.covenantId);
  authorize(seen !== null && canSignCovenant(actor, seen));
  await confirmPassword(actor, input.password);
  await transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canSignCovenant(actor, covenant));
    const { version } = covenant;
    const signer = await signerOf(tx, actor);
    const hasRead = await isRead(tx, version?.id, actor.personId);
    const { unitId } = actor.capacity;
    refuse(
      signingRefusal(covenant, {
        unitId,
        post: signer.signerPost,
        textHash: input.textHash,
        hasRead,
      }),
      signingFacts(covenant.signatures, { unitId, post: signer.signerPost }),
    );
    if (!version || !unitId) throw new Error("an open covenant has a version, a chair a unit");

    const inPlace = signsAs(signer.signerPost) === "viceChair";
    const { textHash } = version;
    await tx.covenantSignature.create({
      data: {
        ...signer,
        ...visitor,
        versionId: version.id,
        unitId,
        inPlace,
        textHash,
        signedAt: now(),
      },
    });
    record(tx, actor, {
      type: "covenant.signed",
      ...about(covenant),
      versionId: version.id,
      unitId,
      unitName: covenant.parties.find((party) => party.unitId === unitId)?.name ?? "",
      inPlace,
      textHash,
    });
    if (isFullySigned(covenant.parties, [...covenant.signatures, { unitId }])) {
      await bringIntoForce(tx, covenant, version);
    }
  });
}

/** By nobody's hand: it follows from the last signature. */
async function bringIntoForce(
  tx: Tx,
  covenant: LoadedCovenant,
  version: { id: string; textHash: string },
) {
  await tx.covenant.update({
    where: { id: covenant.id },
    data: { status: "inForce", inForceAt: now() },
  });
  record(tx, null, {
    type: "covenant.cameIntoForce",
    ...about(covenant),
    versionId: version.id,
    textHash: version.textHash,
  });
}

/** Name and post as they stand at this moment, from an assignment that still runs. */
async function signerOf(tx: Tx, { personId, capacity }: Actor) {
  const { person, post, ...assignment } = await tx.assignment.findUniqueOrThrow({
    where: { id: capacity.assignmentId, personId },
    select: {
      post: true,
      ...spell,
      standsInFor: { select: spell },
      person: { select: { fullName: true } },
    },
  });
  const stoodInFor = assignment.standsInFor ?? assignment;
  if (!runsNow(assignment) || !runsNow(stoodInFor)) throw new Refusal("auth.capacityEnded");
  return {
    personId,
    assignmentId: capacity.assignmentId,
    signerName: person.fullName,
    signerPost: post,
  };
}

const spell = { fromOn: true, toOn: true, endedAt: true } as const;

function runsNow(assignment: { fromOn: Date; toOn: Date | null; endedAt: Date | null }) {
  return assignment.endedAt === null && covers(spanFromDb(assignment), dayOf(now()));
}

async function isRead(tx: Tx, versionId: string | undefined, personId: string) {
  if (!versionId) return false;
  return (await tx.covenantReading.count({ where: { versionId, personId } })) > 0;
}
