import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canConsult, canSpeakFor } from "../policy";
import { wordsOfRevision } from "../queries/published-words";
import type { LoadedRound } from "../queries/rounds";
import { newOpinions, opinionRefusal } from "../rules";
import type { EnterOpinionInput, GiveOpinionInput, SaidOpinion } from "../schema";
import { aboutText } from "./about-text";
import { lockRound } from "./lock-round";

/**
 * Says what the actor's unit holds of each content. Sent twice it is said once. Refuses `notAllowed`, a round that is
 * closed, a unit that is not asked, nothing said, and opinions of the unit that came in since the form was opened.
 */
export function giveOpinion(actor: Actor, { consultationId, unitId, opinions }: GiveOpinionInput) {
  return transaction(async (tx) => {
    authorize(canSpeakFor(actor, unitId));
    await say(tx, actor, { consultationId, unitId, opinions, paper: null });
  });
}

/**
 * Enters a unit's opinion on its behalf, from a paper named; the unit sees it and may say otherwise. Refuses the same,
 * and a unit that has spoken itself.
 */
export function enterOpinion(actor: Actor, input: EnterOpinionInput) {
  return transaction(async (tx) => {
    const { text } = await lockRound(tx, input.consultationId);
    authorize(canConsult(actor, text.clusterYear));
    await say(tx, actor, input);
  });
}

type Saying = {
  consultationId: string;
  unitId: string;
  opinions: readonly SaidOpinion[];
  paper: string | null;
};

async function say(tx: Tx, actor: Actor, { consultationId, unitId, opinions, paper }: Saying) {
  const { text, round } = await lockRound(tx, consultationId);
  const said = { unitId, onBehalf: paper !== null, opinions };
  refuse(opinionRefusal(round, said), lastSaid(round, unitId));
  const { revision } = round.draft;
  const { contents } = await wordsOfRevision(tx, { textId: text.id, revision });
  const isShown = ({ contentId }: SaidOpinion) =>
    contentId === null || contents.some(({ id }) => id === contentId);
  if (!opinions.every(isShown)) throw new Refusal("notFound");

  const fresh = newOpinions(round, unitId, opinions);
  if (fresh.length === 0) return;
  const { name: personName, personId, capacity } = actor;
  const rows = await tx.opinion.createManyAndReturn({
    data: fresh.map(({ over: _, ...opinion }) => ({
      ...{ ...opinion, consultationId, unitId, paper, personId, personName },
      ...{ personPost: capacity.post, givenAt: now() },
    })),
    select: { id: true },
  });
  record(tx, actor, {
    type: "text.opinionGiven",
    ...aboutText(text),
    ...{ consultationId, unitId, unitName: nameIn(round, unitId), paper },
    opinionIds: rows.map(({ id }) => id),
    comments: fresh.filter(({ agrees }) => !agrees).length,
  });
}

function nameIn({ units }: LoadedRound, unitId: string) {
  return units.find((unit) => unit.unitId === unitId)?.name ?? "";
}

/** Who spoke last for the unit, and when: for the sentence that says so. */
function lastSaid({ opinions }: LoadedRound, unitId: string) {
  const last = opinions.findLast((each) => each.unitId === unitId);
  return last ? { by: last.personName, at: momentInSentence(last.givenAt) } : {};
}
