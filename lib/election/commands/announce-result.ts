import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/job/commands";
import { authorize, refuse } from "@/lib/refusal";
import { canKeepVotes } from "../policy";
import { isDecided } from "../progress";
import { announcingRefusal } from "../rules";
import type { AnnounceResultInput } from "../schema";
import { about, lockVote } from "./lock-vote";
import { sealMinutesKind } from "./seal-minutes-kind";

/** Announces the result, has the minutes of its counts sealed, and the meeting goes on. Refuses as long as a question is open, and a second time. */
export function announceResult(actor: Actor, { voteId }: AnnounceResultInput) {
  return transaction(async (tx) => {
    const vote = await lockVote(tx, voteId);
    authorize(canKeepVotes(actor, vote.clusterYear));
    refuse(announcingRefusal(vote, { decided: isDecided(vote) }));
    await tx.vote.update({ where: { id: voteId }, data: { status: "announced" } });
    for (const { id, status, channel } of vote.rounds)
      if (status === "counted" && channel !== "hands")
        await enqueue(tx, { kind: sealMinutesKind, subjectId: id });
    record(tx, actor, { type: "vote.announced", ...about(vote) });
  });
}
