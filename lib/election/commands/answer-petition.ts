import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { answeringRefusal } from "../petition-rules";
import { speaksForUpperLevel } from "../policy";
import type { AnswerPetitionInput } from "../schema";
import { about, lockVote } from "./lock-vote";

/** Answers a petition for the upper committee; taking the result back is another act (`cancelVote`). Refuses a second answer. */
export function answerPetition(actor: Actor, { petitionId, words }: AnswerPetitionInput) {
  return transaction(async (tx) => {
    const found = await tx.votePetition.findUnique({
      where: { id: petitionId },
      select: { voteId: true, unitId: true },
    });
    if (!found) throw new Refusal("notFound");
    const vote = await lockVote(tx, found.voteId);
    authorize(speaksForUpperLevel(actor, vote.clusterYear));
    const answer = await tx.votePetitionAnswer.findUnique({ where: { petitionId } });
    refuse(answeringRefusal({ answer }));
    await tx.votePetitionAnswer.create({
      data: {
        ...{ petitionId, words, answeredAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
      },
    });
    const { unitId } = found;
    record(tx, actor, { type: "vote.petitionAnswered", ...about(vote), petitionId, unitId });
  });
}
