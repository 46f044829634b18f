import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { aboutRegistration, lockRegistration } from "../locked-registration";
import { canAdviseAdjustment, canSendRegistration } from "../policy";
import {
  adviceRefusal,
  askingRefusal,
  changedLines,
  deciderOf,
  withoutDraft,
} from "../rules/adjustment";
import { hasMissedWindow } from "../rules/path";
import type { AdviseAdjustmentInput, AskAdjustmentInput } from "../schema";
import { waitingAdjustment } from "../waiting-adjustment";
import { amountColumnsOf, offeredAmong } from "../write-targets";
import { checkHonors } from "../write-undertakings";

/**
 * A unit's head asks to change its confirmed registration, the form coming back whole and what differs being the request; or, of a
 * unit that sent none while it could, to register late, all of the form being the request. Refuses `adjustment.notVerified`,
 * `.waiting`, `.nothingChanged`, `registration.empty`, `.yearClosed`, `.unclear`, `.personMissing`.
 */
export function askAdjustment(actor: Actor, input: AskAdjustmentInput) {
  return transaction(async (tx) => {
    const registration = await lockRegistration(tx, input);
    authorize(canSendRegistration(actor, registration));
    const offered = await offeredAmong(tx, registration, input.cells);
    const honors = await checkHonors(tx, registration, input.undertakings ?? []);
    const isLate = hasMissedWindow(registration);
    const { undertakings } = registration;
    const base = isLate ? withoutDraft(registration) : registration;
    const wanted = isLate ? { undertakings, ...input } : input;
    const lines = changedLines(base, wanted, {
      indicators: new Map(offered.map((indicator) => [indicator.id, indicator])),
      honors: new Map([...honors].map(([id, { name }]) => [id, name])),
      newId: () => crypto.randomUUID(),
    });
    const waiting = await tx.registrationAdjustment.count({
      where: { registrationId: registration.id, decidedAt: null },
    });
    refuse(askingRefusal(registration, { isWaiting: waiting > 0, lines }));
    for (const { id, type } of offered) {
      const typed = input.cells[id] ?? "";
      if (typed !== "" && lines.some(({ lineId }) => lineId === id)) amountColumnsOf(type, typed);
    }
    const deciderUnitId = deciderOf(lines, registration, registration.clusterYear.ownerPath);
    if (!deciderUnitId) throw new Refusal("notFound");
    const { reason } = input;
    const { id: adjustmentId } = await tx.registrationAdjustment.create({
      data: {
        ...{ registrationId: registration.id, reason, deciderUnitId, isLate },
        ...{ askedById: actor.personId, askedBy: actor.name, askedAt: now() },
        lines: { create: lines.map((line, position) => ({ ...line, position })) },
      },
      select: { id: true },
    });
    const changes = lines.map(({ name, before, after }) => ({ name, before, after }));
    record(tx, actor, {
      type: "registration.adjustmentAsked",
      ...aboutRegistration(registration),
      ...{ adjustmentId, isLate, reason, changes },
    });
    return adjustmentId;
  });
}

/** What the cluster's leadership thinks of a request, once. Refuses `adjustment.notWaiting`, `.advised`. */
export function adviseAdjustment(actor: Actor, input: AdviseAdjustmentInput) {
  return transaction(async (tx) => {
    const registration = await lockRegistration(tx, input);
    authorize(canAdviseAdjustment(actor, registration));
    const asked = await waitingAdjustment(tx, registration.id, input.adjustmentId);
    refuse(adviceRefusal(asked));
    const agrees = input.agrees === "yes";
    const { opinion } = input;
    await tx.registrationAdjustment.update({
      where: { id: asked.id },
      data: {
        agrees,
        opinion,
        opinionBy: `${actor.name}, ${actor.capacity.title}`,
        opinionAt: now(),
      },
    });
    record(tx, actor, {
      type: "registration.adjustmentAdvised",
      ...aboutRegistration(registration),
      ...{ adjustmentId: asked.id, agrees, opinion },
    });
  });
}
