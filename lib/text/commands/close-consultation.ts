import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canConsult } from "../policy";
import { closingRefusal } from "../rules";
import type { CloseConsultationInput } from "../schema";
import { aboutText } from "./about-text";
import { lockRound } from "./lock-round";

/**
 * Ends a round, before its hour or after: no unit says anything in it from here on, and the text is a draft again, to be
 * worked on. Refuses `notAllowed` and a round that is closed.
 */
export function closeConsultation(actor: Actor, { consultationId }: CloseConsultationInput) {
  return transaction(async (tx) => {
    const { text, round } = await lockRound(tx, consultationId);
    authorize(canConsult(actor, text.clusterYear));
    refuse(closingRefusal(text, round));

    const { personId } = actor;
    await tx.consultationClosing.create({ data: { consultationId, personId, closedAt: now() } });
    await tx.covenant.update({ where: { id: text.id }, data: { status: "draft" } });
    const spoken = new Set(round.opinions.map(({ unitId }) => unitId));
    record(tx, actor, {
      type: "text.consultationClosed",
      ...aboutText(text),
      ...{ consultationId, number: round.number },
      silentUnitIds: round.units.map(({ unitId }) => unitId).filter((id) => !spoken.has(id)),
    });
  });
}
