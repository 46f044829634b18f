import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { endTermOf } from "@/lib/cluster/commands/change-terms";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { speaksForUpperLevel } from "../policy";
import { chosenUnit } from "../progress";
import { cancellingRefusal } from "../rules";
import type { CancelVoteInput } from "../schema";
import { about, type LockedVote, lockVoteAndLedYear } from "./lock-vote";

/**
 * Takes a result back by the upper level's decision, with its reason; a term that began with it ends today. What was counted
 * stays to be read. Refuses a vote without an announced result, and a second time.
 */
export function cancelVote(actor: Actor, { voteId, document, reason }: CancelVoteInput) {
  return transaction(async (tx) => {
    const vote = await lockVoteAndLedYear(tx, voteId);
    authorize(speaksForUpperLevel(actor, vote.clusterYear));
    refuse(cancellingRefusal(vote));
    await endChosenTerm(tx, actor, vote);
    await tx.vote.update({ where: { id: voteId }, data: { status: "void" } });
    await tx.voteCancellation.create({
      data: {
        ...{ voteId, document, reason, cancelledAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
      },
    });
    record(tx, actor, { type: "vote.cancelled", ...about(vote), document, reason });
  });
}

async function endChosenTerm(tx: Tx, actor: Actor, vote: LockedVote) {
  const { subject, forYear, clusterYear, confirmation } = vote;
  const unitId = chosenUnit(vote);
  if (!confirmation || !unitId || forYear === null) return;
  const term = await tx.leadershipTerm.findFirst({
    where: {
      ...{ unitId, role: subject === "lead" ? "lead" : "deputy" },
      document: confirmation.document,
      clusterYear: { clusterId: clusterYear.clusterId, year: forYear },
    },
    select: { id: true, toOn: true },
  });
  const today = dayOf(now());
  if (term) await endTermOf(tx, actor, { termId: term.id, toOn: today });
}
