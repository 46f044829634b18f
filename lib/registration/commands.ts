import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { readTyped } from "@/lib/figure/rules/reading";
import { columnsOf } from "@/lib/indicator/rules";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import {
  aboutRegistration,
  type LockedRegistration,
  lockRegistration,
} from "./locked-registration";
import { canCheckRegistration, canRegister, canSendRegistration } from "./policy";
import { checkingRefusal, registeringRefusal, sendingRefusal } from "./rules";
import type { RegistrationRef, ReturnRegistrationInput, SaveRegistrationInput } from "./schema";

/**
 * Saves the targets a unit has typed; an emptied cell withdraws its target, cells not named stay. A draft's save is not
 * put on record. Refuses `registration.windowOver`, `.alreadySubmitted`, `.alreadyVerified`, `.changedMeanwhile`, and
 * `registration.unclear` for a cell that is no figure.
 */
export function saveRegistration(actor: Actor, input: SaveRegistrationInput) {
  return transaction(async (tx) => {
    const registration = await lockRegistration(tx, input);
    authorize(canRegister(actor, registration));
    refuse(registeringRefusal(registration, input));
    await writeTargets(tx, registration, input.cells);
  });
}

/** Sends a unit's targets, with what was typed last. Refuses as `saveRegistration`, and `registration.empty`. */
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
    await writeTargets(tx, registration, input.cells);
    await tx.registration.update({
      where: { id: registration.id },
      data: { status: "submitted", submittedAt: now(), returnReason: null },
    });
    record(tx, actor, {
      type: "registration.submitted",
      ...aboutRegistration(registration),
      targets,
    });
  });
}

/** Confirms a unit's targets. Refuses `registration.ownUnit`, `.notSubmitted`, `.alreadyVerified`, `.changedMeanwhile`. */
export function verifyRegistration(actor: Actor, input: RegistrationRef) {
  return transaction(async (tx) => {
    const registration = await lockForChecking(tx, actor, input);
    await tx.registration.update({ where: { id: registration.id }, data: { status: "verified" } });
    record(tx, actor, { type: "registration.verified", ...aboutRegistration(registration) });
  });
}

/** Returns a unit's targets with a reason. Refuses as `verifyRegistration`. */
export function returnRegistration(actor: Actor, input: ReturnRegistrationInput) {
  return transaction(async (tx) => {
    const registration = await lockForChecking(tx, actor, input);
    const { reason } = input;
    await tx.registration.update({
      where: { id: registration.id },
      data: { status: "returned", returnReason: reason, revision: { increment: 1 } },
    });
    record(tx, actor, {
      type: "registration.returned",
      ...aboutRegistration(registration),
      reason,
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

async function writeTargets(
  tx: Tx,
  registration: LockedRegistration,
  cells: Readonly<Record<string, string>>,
) {
  const registrationId = registration.id;
  const indicators = await tx.indicator.findMany({
    where: {
      id: { in: Object.keys(cells) },
      ownerUnitId: { in: [...registration.clusterYear.ownerPath] },
      parts: { none: {} },
    },
    select: { id: true, type: true },
  });
  const emptied = indicators.filter(({ id }) => cells[id] === "").map(({ id }) => id);
  await tx.registeredTarget.deleteMany({ where: { registrationId, indicatorId: { in: emptied } } });
  for (const { id: indicatorId, type } of indicators) {
    const typed = cells[indicatorId] ?? "";
    if (typed === "") continue;
    const data = { typed, ...amountColumnsOf(type, typed) };
    const target = { registrationId, indicatorId };
    await tx.registeredTarget.upsert({
      where: { registrationId_indicatorId: target },
      create: { ...target, ...data },
      update: data,
    });
  }
  await tx.registration.update({
    where: { id: registrationId },
    data: { revision: { increment: 1 } },
  });
}

function amountColumnsOf(type: Parameters<typeof readTyped>[0], typed: string) {
  const read = readTyped(type, typed);
  if (!("figure" in read))
    throw new Refusal("registration.unclear", { why: "fault" in read ? read.fault : "" });
  const { text: _words, ...columns } = columnsOf(read.figure.amount);
  return columns;
}
