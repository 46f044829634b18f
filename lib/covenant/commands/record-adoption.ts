import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canDraftCovenant } from "../policy";
import { adoptingRefusal, adoptionRefusal, savedMeanwhile } from "../rules";
import type { RecordAdoptionInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Puts on record that a conference of the same cluster year adopted it by show of hands. Refuses
 * words changed in the hall since they were looked at, `covenant.otherYearsConference`, a conference still ahead, numbers that cannot be, and more against than for.
 */
export function recordAdoption(actor: Actor, input: RecordAdoptionInput) {
  const { covenantId, eventId, revision, ...hands } = input;
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    const { clusterYear } = covenant;
    authorize(canDraftCovenant(actor, clusterYear));
    refuse(adoptingRefusal(covenant) ?? savedMeanwhile(covenant, { revision }));
    const event = await tx.clusterEvent.findFirst({
      where: { id: eventId, clusterYearId: clusterYear.id },
      select: { startsAt: true },
    });
    if (!event) throw new Refusal("covenant.otherYearsConference");
    const heldOn = dayOf(event.startsAt);
    const memberUnits = clusterYear.memberUnitIds.length;
    refuse(adoptionRefusal(covenant, hands, { memberUnits, heldOn, today: dayOf(now()) }), {
      heldOn: dayText(heldOn),
      members: String(memberUnits),
      present: String(hands.presentUnits),
      agreed: String(hands.agreedUnits),
      disagreed: String(hands.disagreedUnits),
      hands: String(hands.agreedUnits + hands.disagreedUnits),
    });

    await tx.covenant.update({
      where: { id: covenantId },
      data: { status: "adopted", adoptedAtId: eventId, ...hands },
    });
    record(tx, actor, { type: "covenant.adopted", ...about(covenant), eventId, ...hands });
    return covenant.kind;
  });
}
