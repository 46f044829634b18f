import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { countFile } from "@/lib/ballot/count-file";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { publishesReceipts } from "../ballot-rules";
import { ballotOf, slipOf, slipParts } from "../stored-ballot";
import { getVote, type RoundView } from "./get-vote";

/**
 * Every electronic round of a vote that has been counted, as a file to recount from; with the proofs of single ballots as long as
 * they are published. Null when there is no such vote for this actor.
 */
export async function getCountFile(actor: Actor, voteId: string) {
  const vote = await getVote(actor, voteId);
  if (!vote) return null;
  const counted = vote.rounds.filter(
    ({ status, keyFingerprint }) => status === "counted" && keyFingerprint,
  );
  return countFile(vote.title, await Promise.all(counted.map(countedRound)));
}

async function countedRound(round: RoundView) {
  const { id, number, rollHash, keyFingerprint } = round;
  const slips = await db.ballotSlip.findMany({
    where: { roundId: id },
    select: {
      ...slipParts,
      counted: { orderBy: { number: "asc" } },
      _count: { select: { issued: true } },
    },
    orderBy: { position: "asc" },
  });
  return {
    ...{ number, rollHash, keyFingerprint: keyFingerprint ?? "" },
    receipts: publishesReceipts(round, now()),
    counted: slips.map(({ counted, _count, ...slip }) => ({
      ...{ slip: slipOf(slip), issued: _count.issued, ballots: counted.map(ballotOf) },
    })),
  };
}
