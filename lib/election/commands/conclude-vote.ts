import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { beginTermFor } from "@/lib/cluster/commands/change-terms";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canConclude } from "../policy";
import { chosenUnit } from "../progress";
import { concludingRefusal, selectionWayOf } from "../rules";
import type { ConcludeVoteInput } from "../schema";
import { about, type LockedVote, lockVote } from "./lock-vote";

/**
 * Makes a result hold. A unit chosen to lead begins its term today, until the end of the year named, so that it prepares that
 * year while the old lead closes this one. Refuses a result that was not announced, a year not opened yet, and as `termRefusal` does.
 */
export function concludeVote(actor: Actor, { voteId, document }: ConcludeVoteInput) {
  return transaction(async (tx) => {
    const vote = await lockVote(tx, voteId);
    authorize(canConclude(actor, vote));
    refuse(concludingRefusal(vote));
    const unitId = chosenUnit(vote);
    if (unitId) await beginChosenTerm(tx, actor, { vote, unitId, document });
    await tx.vote.update({ where: { id: voteId }, data: { status: "confirmed" } });
    await tx.voteConfirmation.create({
      data: {
        ...{ voteId, document, confirmedAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
      },
    });
    record(tx, actor, { type: "vote.confirmed", ...about(vote), document });
  });
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
