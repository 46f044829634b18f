import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { petitioningRefusal } from "../petition-rules";
import { canPetition } from "../policy";
import { petitionDeadline } from "../queries/petitions";
import type { FilePetitionInput } from "../schema";
import { about, lockVote } from "./lock-vote";

/**
 * Sends a unit's petition about a result to the upper committee; the result holds meanwhile. Refuses as `petitioningRefusal`
 * does. Its words stand in no history: the unit and the upper level read them.
 */
export function filePetition(actor: Actor, { voteId, words }: FilePetitionInput) {
  return transaction(async (tx) => {
    const vote = await lockVote(tx, voteId);
    const unitId = actor.capacity.unitId ?? "";
    authorize(canPetition(actor, vote.clusterYear));
    const filed = await tx.votePetition.findMany({ where: { voteId }, select: { unitId: true } });
    const lastDay = await petitionDeadline(vote, tx);
    const petitionedBy = filed.map((petition) => petition.unitId);
    refuse(
      petitioningRefusal({ ...vote, petitionedBy }, { unitId, lastDay, today: dayOf(now()) }),
      { day: dayText(lastDay) },
    );
    const { id: petitionId } = await tx.votePetition.create({
      data: {
        ...{ voteId, unitId, words, filedAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
      },
      select: { id: true },
    });
    record(tx, actor, { type: "vote.petitioned", ...about(vote), petitionId, unitId });
  });
}
