import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { countRefusal } from "../count-rules";
import { canKeepVotes } from "../policy";
import { askedIn } from "../queries/asked-in";
import { isOpen } from "../round-rules";
import type { TypeCountInput } from "../schema";
import { about, holdVote, lockVote } from "./lock-vote";

/**
 * Writes down a count of hands or paper, for a second person to confirm; typed again, the later sheet stands. Gives the
 * sheet's id. Refuses a round that is not being counted, a channel it does not have, and as `countRefusal` does.
 */
export function typeCount(actor: Actor, { roundId, ...sheet }: TypeCountInput) {
  return transaction(async (tx) => {
    const { vote, round } = await lockRound(tx, roundId);
    authorize(canKeepVotes(actor, vote.clusterYear));
    refuse(isOpen(round) ? null : "vote.roundOver");
    const channels = round.channel === "hybrid" ? ["paper"] : [round.channel];
    refuse(channels.includes(sheet.channel) ? null : "vote.wrongChannel");
    const there = round.seats.filter(
      ({ present, channel }) => present && channel === sheet.channel,
    );
    const voters = there.length;
    refuse(countRefusal(sheet, { voters, questions: askedIn(vote, round) }), {
      ...{ issued: `${sheet.issued}`, returned: `${sheet.returned}`, voters: `${voters}` },
    });
    const number = round.sheets.filter(({ channel }) => channel === sheet.channel).length + 1;
    const { channel, issued, returned, witnesses, questions, candidates } = sheet;
    const { id } = await tx.countSheet.create({
      data: {
        ...{ roundId, number, channel, issued, returned, witnesses },
        ...{ typedById: actor.personId, typedBy: actor.name, typedAt: now() },
        questions: { create: questions },
        candidates: { create: candidates },
      },
      select: { id: true },
    });
    record(tx, actor, {
      type: "vote.countTyped",
      ...about(vote),
      ...{ roundId, sheetId: id, issued, returned, witnesses },
    });
    return id;
  });
}

/** A round with its vote, the vote locked. Refuses `notFound`. */
export async function lockRound(tx: Tx, roundId: string) {
  return roundIn(tx, roundId, lockVote);
}

export type LockedRound = Awaited<ReturnType<typeof lockRound>>;

/** The same for what many do at once: the vote stays as it is until all of them are done. */
export async function holdRound(tx: Tx, { roundId }: { roundId: string }) {
  return roundIn(tx, roundId, holdVote);
}

async function roundIn(tx: Tx, roundId: string, take: typeof lockVote) {
  const of = await tx.voteRound.findUnique({ where: { id: roundId }, select: { voteId: true } });
  if (!of) throw new Refusal("notFound");
  const vote = await take(tx, of.voteId);
  const round = vote.rounds.find(({ id }) => id === roundId);
  if (!round) throw new Refusal("notFound");
  return { vote, round };
}
