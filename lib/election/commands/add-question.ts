import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canKeepVotes } from "../policy";
import { changingRefusal } from "../rules";
import type { AddQuestionInput } from "../schema";
import { about, lockVote } from "./lock-vote";
import { askQuestion } from "./prepare-vote";

/** Puts another question on the sheet of an honors vote that is being prepared. Refuses any other, and as `questionRefusal` does. */
export function addQuestion(actor: Actor, { voteId, ...question }: AddQuestionInput) {
  return transaction(async (tx) => {
    const vote = await lockVote(tx, voteId);
    authorize(canKeepVotes(actor, vote.clusterYear));
    refuse(changingRefusal(vote) ?? (vote.subject === "honors" ? null : "vote.oneQuestion"));
    const { startsAt } = vote.event;
    const { leadUnitIds } = vote.clusterYear;
    await askQuestion(tx, { ...vote, startsAt, leadUnitIds }, question);
    record(tx, actor, {
      type: "vote.questionAdded",
      ...about(vote),
      question: question.title,
    });
  });
}
