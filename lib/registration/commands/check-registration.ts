import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { aboutRegistration, lockRegistration } from "../locked-registration";
import { canCheckRegistration } from "../policy";
import { checkingRefusal, otherLineRefusal } from "../rules/path";
import type { RegistrationRef, ReturnRegistrationInput } from "../schema";

/** Confirms a unit's registration. Refuses `registration.ownUnit`, `.notSubmitted`, `.alreadyVerified`, `.changedMeanwhile`. */
export function verifyRegistration(actor: Actor, input: RegistrationRef) {
  return transaction(async (tx) => {
    const registration = await lockForChecking(tx, actor, input);
    await tx.registration.update({ where: { id: registration.id }, data: { status: "verified" } });
    record(tx, actor, { type: "registration.verified", ...aboutRegistration(registration) });
  });
}

/**
 * Returns a unit's registration with words for the whole, for single lines, or both; every return is kept.
 * Refuses as `verifyRegistration`, and `registration.otherLine` for a line it does not have.
 */
export function returnRegistration(actor: Actor, input: ReturnRegistrationInput) {
  return transaction(async (tx) => {
    const registration = await lockForChecking(tx, actor, input);
    const { reason, lines } = input;
    refuse(otherLineRefusal(registration, Object.keys(lines)));
    await tx.registration.update({
      where: { id: registration.id },
      data: { status: "returned", returnReason: reason, revision: { increment: 1 } },
    });
    const returned = Object.entries(lines).map(([lineId, words]) => ({ lineId, reason: words }));
    await tx.registrationReturn.create({
      data: {
        ...{ registrationId: registration.id, personId: actor.personId, reason, at: now() },
        lines: { create: returned },
      },
    });
    record(tx, actor, {
      type: "registration.returned",
      ...aboutRegistration(registration),
      ...{ reason, lines },
    });
  });
}

async function lockForChecking(tx: Tx, actor: Actor, input: RegistrationRef) {
  const registration = await lockRegistration(tx, input);
  authorize(canCheckRegistration(actor, registration));
  refuse(
    checkingRefusal(registration, {
      unitId: actor.capacity.unitId,
      revision: Number(input.revision),
    }),
  );
  return registration;
}
