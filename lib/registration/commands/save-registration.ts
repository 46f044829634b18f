import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { sendShownShares } from "@/lib/honor/commands/keep-shares";
import { authorize, refuse } from "@/lib/refusal";
import {
  aboutRegistration,
  type LockedRegistration,
  lockRegistration,
} from "../locked-registration";
import { canRegister, canSendRegistration } from "../policy";
import { registeringRefusal, sendingRefusal } from "../rules/path";
import type { SaveRegistrationInput } from "../schema";
import { writeTargets } from "../write-targets";
import { writeUndertakings } from "../write-undertakings";

/**
 * Saves what a unit has typed: an emptied cell withdraws its target, cells not named stay; rows of honors, models and works are
 * as they stand in the form, and stay where it has none. A draft's save is not put on record. Refuses `registration.windowOver`,
 * `.alreadySubmitted`, `.alreadyVerified`, `.changedMeanwhile`, `.personMissing`, and `registration.unclear` for a cell that is
 * no figure.
 */
export function saveRegistration(actor: Actor, input: SaveRegistrationInput) {
  return transaction(async (tx) => {
    const registration = await lockRegistration(tx, input);
    authorize(canRegister(actor, registration));
    refuse(registeringRefusal(registration, input));
    await write(tx, registration, input);
  });
}

/** Sends a unit's registration, with what was typed last, and the shares of its people that were shown with it. Refuses as `saveRegistration`, and `registration.empty`. */
export function sendRegistration(actor: Actor, input: SaveRegistrationInput) {
  return transaction(async (tx) => {
    const registration = await lockRegistration(tx, input);
    authorize(canSendRegistration(actor, registration));
    const kept = Object.fromEntries(
      registration.targets.map(({ indicatorId, typed }) => [indicatorId, typed]),
    );
    const targets = Object.fromEntries(
      Object.entries({ ...kept, ...input.cells }).filter(([, typed]) => typed !== ""),
    );
    refuse(sendingRefusal(registration, input, Object.keys(targets).length));
    await write(tx, registration, input);
    await tx.registration.update({
      where: { id: registration.id },
      data: { status: "submitted", submittedAt: now(), returnReason: null },
    });
    const undertakings = await tx.registeredUndertaking.findMany({
      where: { registrationId: registration.id },
      select: { id: true, part: true, honorId: true, recipient: true, name: true, detail: true },
      orderBy: { position: "asc" },
    });
    const { unitId, clusterYear } = registration;
    if (input.sharesSeen)
      await sendShownShares(tx, actor, { unitId, year: clusterYear.year, seen: input.sharesSeen });
    record(tx, actor, {
      type: "registration.submitted",
      ...aboutRegistration(registration),
      ...{ targets, undertakings },
    });
  });
}

async function write(
  tx: Tx,
  registration: LockedRegistration,
  { cells, undertakings }: SaveRegistrationInput,
) {
  await writeTargets(tx, registration, cells);
  if (undertakings) await writeUndertakings(tx, registration, undertakings);
  await tx.registration.update({
    where: { id: registration.id },
    data: { revision: { increment: 1 } },
  });
}
