import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canKeepVotes } from "../policy";
import { withdrawalRefusal } from "../round-rules";
import type { WithdrawCandidateInput } from "../schema";
import { about, lockVote } from "./lock-vote";

/**
 * Puts on record that a unit asks not to be considered, before a round begins. Refuses one that has withdrawn, a round that
 * is running, and a vote that has its result.
 */
export function withdrawCandidate(actor: Actor, { candidateId, reason }: WithdrawCandidateInput) {
  return transaction(async (tx) => {
    const of = await tx.voteCandidate.findUnique({
      where: { id: candidateId },
      select: { question: { select: { voteId: true } } },
    });
    if (!of) throw new Refusal("notFound");
    const vote = await lockVote(tx, of.question.voteId);
    authorize(canKeepVotes(actor, vote.clusterYear));
    const candidate = vote.questions
      .flatMap(({ candidates }) => candidates)
      .find(({ id }) => id === candidateId);
    if (!candidate) throw new Refusal("notFound");
    refuse(withdrawalRefusal(vote, candidate), { unit: candidate.name });
    await tx.voteCandidate.update({
      where: { id: candidateId },
      data: { withdrawal: reason },
    });
    record(tx, actor, {
      type: "vote.candidateWithdrawn",
      ...about(vote),
      ...{ candidateId, name: candidate.name, reason },
    });
  });
}
