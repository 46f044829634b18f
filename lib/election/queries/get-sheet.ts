import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { canReceiveBallot } from "../policy";
import { slipOf, slipParts } from "../stored-ballot";
import { getVote } from "./get-vote";

/**
 * What a voter's device needs of a vote: the round that runs, or the last electronic one, with its papers and their keys, and
 * whether the actor's unit is on its roll. `round` is null as long as there is none. Null when there is no such vote for this actor.
 */
export async function getSheet(actor: Actor, voteId: string) {
  const vote = await getVote(actor, voteId);
  if (!vote) return null;
  const { title, cluster, year } = vote;
  const round = vote.rounds.findLast(
    ({ channel }) => channel === "electronic" || channel === "hybrid",
  );
  if (!round) return { title, cluster, year, round: null };
  const { id, number, status, keyFingerprint, fewestBallots, receiptDays } = round;
  const slips = await db.ballotSlip.findMany({
    where: { roundId: id },
    select: slipParts,
    orderBy: { position: "asc" },
  });
  const { unitId } = actor.capacity;
  const seat = round.seats.find(
    (one) => one.unitId === unitId && one.present && one.channel === "electronic",
  );
  const isOnPaper = round.seats.some(
    (one) => one.unitId === unitId && one.present && one.channel === "paper",
  );
  const mayVote = seat !== undefined && canReceiveBallot(actor, seat.unitId);
  return {
    ...{ title, cluster, year },
    round: {
      ...{ id, number, status, keyFingerprint, fewestBallots: fewestBallots ?? 4 },
      receipts: (receiptDays ?? 0) > 0,
      slips: slips.map(slipOf),
      /** The unit has a seat, and votes on paper. */
      isOnPaper,
      seat: mayVote ? { unitId: seat.unitId, name: seat.name } : null,
      sentences: round.results.flatMap(({ sentences }) => sentences),
    },
  };
}

export type Sheet = NonNullable<Awaited<ReturnType<typeof getSheet>>>;
export type SheetRound = NonNullable<Sheet["round"]>;
