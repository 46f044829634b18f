import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayText } from "@/lib/date-text";
import { type Day, dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { getSetting } from "@/lib/setting/queries";
import { adoptionQuorum, quorumDefault } from "@/lib/setting/schema";
import { canDraftCovenant } from "../policy";
import { type AdoptionQuorum, adoptingRefusal, adoptionRefusal, savedMeanwhile } from "../rules";
import type { RecordAdoptionInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Puts on record that a conference of the same cluster year adopted it by show of hands. Refuses
 * words changed in the hall since they were looked at, `covenant.otherYearsConference`, a conference still ahead, numbers that cannot be, fewer units than the
 * office has set, and no majority of those present.
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
    const memberUnits = (await listYearMembers(tx, clusterYear.id, heldOn)).length;
    const quorum = await quorumOf(clusterYear.ownerPath, heldOn, tx);
    const at = { memberUnits, heldOn, today: dayOf(now()), quorum };
    refuse(adoptionRefusal(covenant, hands, at), {
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

async function quorumOf(path: readonly string[], on: Day, tx: Tx): Promise<AdoptionQuorum> {
  const set = await getSetting(path, "adoptionQuorum", on, tx);
  return adoptionQuorum.safeParse(set).data ?? quorumDefault;
}
