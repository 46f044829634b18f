import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { amountOfColumns, countingTarget } from "@/lib/indicator/rules";
import { authorize, refuse } from "@/lib/refusal";
import {
  aboutRegistration,
  type LockedRegistration,
  lockRegistration,
} from "../locked-registration";
import { canAssignTargets, canDecideAdjustment } from "../policy";
import { deciderOf, decidingRefusal } from "../rules/adjustment";
import { type DecideAdjustmentInput, lineChange } from "../schema";
import { waitingAdjustment } from "../waiting-adjustment";
import { amountColumnsOf, assignedColumns, writeTarget, writeTargets } from "../write-targets";

/**
 * Decides a unit's request, once, for all of its lines: granted, each is written as asked; declined, all stay. What was asked,
 * answered and stood before is kept either way. A late registration is confirmed by being granted. Refuses `adjustment.notWaiting`, `.sentMeanwhile`.
 */
export function decideAdjustment(actor: Actor, input: DecideAdjustmentInput) {
  return transaction(async (tx) => {
    const registration = await lockRegistration(tx, input);
    authorize(canAssignTargets(actor, registration));
    const asked = await waitingAdjustment(tx, registration.id, input.adjustmentId);
    // As things stand now, under the lock: never lower than who assigns what would change.
    const { ownerPath } = registration.clusterYear;
    const deciderUnitId = deciderOf(asked.lines, registration, ownerPath) ?? asked.deciderUnitId;
    authorize(canDecideAdjustment(actor, { ...registration, deciderUnitId }));
    const granted = input.decision === "grant";
    refuse(decidingRefusal(asked, registration, { granted }));
    const { answer } = input;
    await tx.registrationAdjustment.update({
      where: { id: asked.id },
      data: {
        ...{ granted, answer, decidedAt: now() },
        ...{ decidedById: actor.personId, decidedBy: `${actor.name}, ${actor.capacity.title}` },
      },
    });
    if (granted) await writeAsked(tx, registration, asked);
    record(tx, actor, {
      type: "registration.adjustmentDecided",
      ...aboutRegistration(registration),
      ...{ adjustmentId: asked.id, isLate: asked.isLate, granted, answer },
    });
  });
}

type Asked = Awaited<ReturnType<typeof waitingAdjustment>>;
type Line = Asked["lines"][number];

async function writeAsked(tx: Tx, registration: LockedRegistration, asked: Asked) {
  if (!asked.isLate) {
    for (const line of asked.lines) await writeLine(tx, registration, line);
    return;
  }
  // A draft that was never sent counts for nothing: the registration is what was asked for.
  const { id, targets } = registration;
  const draft = Object.fromEntries(targets.map(({ indicatorId }) => [indicatorId, ""]));
  await writeTargets(tx, registration, draft);
  await tx.registeredUndertaking.deleteMany({ where: { registrationId: id } });
  for (const line of asked.lines) await writeLine(tx, registration, line);
  await tx.registration.update({
    where: { id },
    data: { status: "verified", submittedAt: asked.askedAt, returnReason: null },
  });
}

async function writeLine(tx: Tx, registration: LockedRegistration, line: Line) {
  const { lineId, part, position } = line;
  const { id: registrationId } = registration;
  const change = lineChange.parse(line.change);
  if (change.kind === "withdrawn") {
    await tx.registeredUndertaking.deleteMany({ where: { id: lineId, registrationId } });
  } else if (change.kind === "undertaking") {
    const { kind: _, ...row } = change;
    const { count } = await tx.registeredUndertaking.updateMany({
      where: { id: lineId, registrationId },
      data: row,
    });
    if (count === 0)
      await tx.registeredUndertaking.create({
        data: { ...row, ...{ id: lineId, registrationId, part, position: 1000 + position } },
      });
  } else await writeGranted(tx, registration, { indicatorId: lineId, typed: change.typed });
}

/** Where more was assigned than is granted now, the assigned figure gives way: else the stricter of the two would go on counting. */
async function writeGranted(
  tx: Tx,
  registration: LockedRegistration,
  { indicatorId, typed }: { indicatorId: string; typed: string },
) {
  const { type, direction } = await tx.indicator.findUniqueOrThrow({
    where: { id: indicatorId },
    select: { type: true, direction: true },
  });
  await writeTarget(tx, registration.id, { indicatorId, typed, type });
  const was = registration.targets.find((target) => target.indicatorId === indicatorId);
  if (!was?.assignedTyped || !was.assignedByUnitId) return;
  const assigned = amountOfColumns(amountColumnsOf(type, was.assignedTyped));
  const granted = typed === "" ? null : amountOfColumns(amountColumnsOf(type, typed));
  if (granted && countingTarget(assigned, granted, direction) === granted) return;
  await tx.registeredTarget.update({
    where: { registrationId_indicatorId: { registrationId: registration.id, indicatorId } },
    data: assignedColumns(typed, type, was.assignedByUnitId),
  });
}
