import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canDecideTie } from "../policy";
import { tieDecisionRefusal } from "../rules";
import type { DecideTieInput } from "../schema";
import { about } from "./lock-vote";
import { lockRound } from "./type-count";

/**
 * Puts on record how a tie was broken, and for whom. Refuses a result that is no tie, one decided already, units that are not
 * tied, and more or fewer than the seats left.
 */
export function decideTie(actor: Actor, { resultId, candidateIds, words }: DecideTieInput) {
  return transaction(async (tx) => {
    const of = await tx.questionResult.findUnique({
      where: { id: resultId },
      select: { roundId: true },
    });
    if (!of) throw new Refusal("notFound");
    const { vote, round } = await lockRound(tx, of.roundId);
    const result = round.results.find(({ id }) => id === resultId);
    if (!result) throw new Refusal("notFound");
    authorize(canDecideTie(actor, { ...vote, breakBy: result.breakBy }));
    refuse(tieDecisionRefusal(vote, { result, candidateIds }), { seats: `${result.seatsLeft}` });
    await tx.tieDecision.create({
      data: {
        ...{ resultId, candidateIds, words, decidedAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
      },
    });
    record(tx, actor, {
      type: "vote.tieDecided",
      ...about(vote),
      ...{ resultId, candidateIds, words },
    });
  });
}
