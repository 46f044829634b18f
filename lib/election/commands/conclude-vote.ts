import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { beginTermFor } from "@/lib/cluster/commands/change-terms";
import { momentInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { concludersText, concluderText } from "../labels";
import { canConclude, concludesAlone } from "../policy";
import { chosenUnit } from "../progress";
import { concludingRefusal, secondRefusal, selectionWayOf } from "../rules";
import type { ConcludeVoteInput } from "../schema";
import { about, type LockedVote, lockVoteAndLedYear } from "./lock-vote";

/**
 * Makes a result hold: at the word of who presides at once, else when a second officer confirms what a first one has asked for,
 * in the words of the first: `confirms` names the request they read (`nameOfRequest`). Says which of the two happened. A unit
 * chosen to lead begins its term today, until the end of the year named, so that it prepares that year while the old lead closes
 * this one. Refuses a result that was not announced, as `secondRefusal` does, a year not opened yet, and as `termRefusal` does.
 */
export function concludeVote(actor: Actor, { voteId, document, confirms }: ConcludeVoteInput) {
  return transaction(async (tx) => {
    const vote = await lockVoteAndLedYear(tx, voteId);
    const { conclusionRequest: asked } = vote;
    authorize(canConclude(actor, vote));
    refuse(concludingRefusal(vote));
    if (concludesAlone(actor, vote)) return conclude(tx, actor, vote, document);
    if (!asked) return askToConclude(tx, actor, vote, document);
    const { personId } = actor;
    refuse(secondRefusal(asked, { personId, confirms, chosenUnitId: chosenUnit(vote) }), {
      ...{ name: asked.personName, time: momentInSentence(asked.requestedAt) },
      ...{ who: concludersText(vote), alone: concluderText(vote) },
    });
    return conclude(tx, actor, vote, asked.document);
  });
}

async function askToConclude(tx: Tx, actor: Actor, vote: LockedVote, document: string) {
  await tx.conclusionRequest.create({
    data: {
      ...{ voteId: vote.id, document, chosenUnitId: chosenUnit(vote), requestedAt: now() },
      ...{ personId: actor.personId, personName: actor.name },
    },
  });
  record(tx, actor, { type: "vote.conclusionRequested", ...about(vote), document });
  return "asked" as const;
}

async function conclude(tx: Tx, actor: Actor, vote: LockedVote, document: string) {
  const unitId = chosenUnit(vote);
  if (unitId) await beginChosenTerm(tx, actor, { vote, unitId, document });
  await tx.vote.update({ where: { id: vote.id }, data: { status: "confirmed" } });
  await tx.voteConfirmation.create({
    data: {
      ...{ voteId: vote.id, document, confirmedAt: now() },
      ...{ personId: actor.personId, personName: actor.name },
    },
  });
  record(tx, actor, { type: "vote.confirmed", ...about(vote), document });
  return "concluded" as const;
}

type Chosen = { vote: LockedVote; unitId: string; document: string };

async function beginChosenTerm(tx: Tx, actor: Actor, { vote, unitId, document }: Chosen) {
  const { subject, forYear, clusterYear } = vote;
  const way = selectionWayOf(vote.way);
  if ((subject !== "lead" && subject !== "deputy") || forYear === null || !way) return;
  const { clusterId } = clusterYear;
  const year = await tx.clusterYear.findUnique({
    where: { clusterId_year: { clusterId, year: forYear } },
    select: { id: true },
  });
  if (!year) throw new Refusal("vote.yearNotOpened", { year: `${forYear}` });
  const days = { fromOn: dayOf(now()), toOn: `${forYear}-12-31` } as const;
  const term = { clusterYearId: year.id, unitId, role: subject, way, document };
  await beginTermFor(tx, actor, { ...term, ...days });
}
