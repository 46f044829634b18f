import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { lockCovenant } from "@/lib/covenant/commands/lock-covenant";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canConsult } from "../policy";
import { findRounds } from "../queries/rounds";
import { replyRefusal, standingOpinions } from "../rules";
import type { ReplyToOpinionInput } from "../schema";
import { aboutText } from "./about-text";

/**
 * Answers a comment: taken over, partly, or explained. Answered anew, the later answer stands and the earlier stays on
 * record. Refuses `notAllowed`, a text no longer on the desk, an opinion that was replaced or agrees, an answer that came
 * in meanwhile, and an explanation without words.
 */
export function replyToOpinion(actor: Actor, input: ReplyToOpinionInput) {
  return transaction(async (tx) => {
    const text = await lockCovenant(tx, input.textId);
    authorize(canConsult(actor, text.clusterYear));
    const rounds = await findRounds(tx, text.id);
    const round = rounds.find(({ opinions }) => opinions.some(({ id }) => id === input.opinionId));
    const opinion = round?.opinions.find(({ id }) => id === input.opinionId);
    if (!round || !opinion) throw new Refusal("notFound");
    const stands = standingOpinions(round.opinions).includes(opinion);
    refuse(replyRefusal(text, { ...opinion, stands }, input));

    const { opinionId, outcome, words } = input;
    const { personId, name: personName } = actor;
    await tx.opinionReply.create({
      data: { opinionId, outcome, words, personId, personName, repliedAt: now() },
    });
    const unitName = round.units.find(({ unitId }) => unitId === opinion.unitId)?.name ?? "";
    record(tx, actor, {
      type: "text.opinionAnswered",
      ...aboutText(text),
      ...{ consultationId: round.id, unitId: opinion.unitId, unitName, opinionId, outcome },
    });
  });
}
