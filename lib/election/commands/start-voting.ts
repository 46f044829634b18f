import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { enqueue } from "@/lib/job/commands";
import { refuse } from "@/lib/refusal";
import { startingRefusal } from "../ballot-rules";
import { countIssued } from "../queries/turnout";
import { about } from "./lock-vote";
import type { LockedRound } from "./type-count";

/**
 * Closes issuing, destroys what signed, and opens the box; after so many minutes, where they are given, it closes by itself.
 * Refuses with too few ballots out.
 */
export async function startVoting(
  tx: Tx,
  actor: Actor,
  { vote, round }: LockedRound,
  minutes: number | null,
) {
  const issued = await countIssued(tx, round.id);
  refuse(startingRefusal(round, issued), {
    ...{ issued: `${issued}`, fewest: `${round.fewestBallots}` },
  });
  const closesAt = minutes === null ? null : new Date(now().getTime() + minutes * 60_000);
  await tx.voteRound.update({ where: { id: round.id }, data: { status: "voting", closesAt } });
  await tx.roundKey.deleteMany({ where: { roundId: round.id, purpose: "issuing" } });
  if (closesAt) await enqueue(tx, { kind: "closeVoting", subjectId: round.id, dueAt: closesAt });
  record(tx, actor, {
    type: "vote.votingStarted",
    ...about(vote),
    ...{ roundId: round.id, number: round.number, issued },
  });
}
