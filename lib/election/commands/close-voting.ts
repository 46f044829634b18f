import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type Tx, transaction } from "@/lib/db/transaction";
import { enqueueMissing } from "@/lib/job/commands";
import { holdBox } from "../ballot-lock";
import { stepRefusal } from "../ballot-rules";
import { electronicSheet } from "../electronic-sheet";
import { askedIn } from "../queries/asked-in";
import { countIssued } from "../queries/turnout";
import { destroySpentSecrets } from "../round-keys";
import { emptyBox } from "../take-from-box";
import { about } from "./lock-vote";
import { settleRound } from "./settle-round";
import { type LockedRound, lockRound } from "./type-count";

/**
 * Closes voting and counts, in one transaction: waits for what is in flight, takes the ballots out of the box, checks each anew,
 * keeps them in the order of their keys, destroys box and key, and applies the rules. Nobody knows a number before it ends.
 */
export async function closeVoting(tx: Tx, actor: Actor | null, { vote, round }: LockedRound) {
  await holdBox(tx, round.id);
  const issued = await countIssued(tx, round.id);
  const closedAt = now();
  await tx.voteRound.update({ where: { id: round.id }, data: { status: "closed", closedAt } });
  const { boxes, rejected } = await emptyBox(tx, round.id);
  const { questions, candidates, ...numbers } = electronicSheet(
    boxes,
    askedIn(vote, round),
    issued,
  );
  await tx.countSheet.create({
    data: {
      ...{ roundId: round.id, number: 1, channel: "electronic", ...numbers },
      ...{ typedBy: "Hệ thống", typedAt: closedAt },
      questions: { create: questions },
      candidates: { create: candidates },
    },
  });
  record(tx, actor, {
    type: "vote.votingClosed",
    ...about(vote),
    ...{ roundId: round.id, number: round.number, ...numbers, rejected },
  });
  await settleRound(tx, actor, round.id);
}

/** Closes a round whose time has come; does nothing where the chair was first. */
export async function closeVotingByTime(roundId: string) {
  await transaction(async (tx) => {
    const locked = await lockRound(tx, roundId);
    const { closesAt } = locked.round;
    const isDue = closesAt !== null && closesAt <= now();
    if (isDue && stepRefusal(locked.round, "closeVoting") === null)
      await closeVoting(tx, null, locked);
  });
  await destroySpentSecrets([roundId]);
}

/** Finds rounds that should have closed, and secrets that a killed process left behind. */
export async function sweepRounds() {
  const due = await db.voteRound.findMany({
    where: { status: "voting", closesAt: { lte: now() } },
    select: { id: true },
  });
  await enqueueMissing(
    "closeVoting",
    due.map(({ id }) => id),
  );
  await destroySpentSecrets();
}
