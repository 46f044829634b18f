import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayOf } from "@/lib/dates";
import type { VoteSubject, VotingWay } from "@/lib/db/generated/enums";
import { type Tx, transaction } from "@/lib/db/transaction";
import { lockEvent } from "@/lib/event/commands/lock-event";
import { authorize, refuse } from "@/lib/refusal";
import { findStandingTable } from "@/lib/score-table/queries/standing-table";
import { getSetting } from "@/lib/setting/queries";
import { committeeName } from "@/lib/unit/labels";
import { canKeepVotes } from "../policy";
import { asksOneByOne, preparingRefusal, questionRefusal } from "../rules";
import type { AddQuestionInput, PrepareVoteInput } from "../schema";

/**
 * Prepares a vote at an event, with its rules and first question; gives its id. Refuses a closed year, a way that is not
 * for this subject, another year's lead, units that are not members, and as `questionRefusal` does.
 */
export function prepareVote(actor: Actor, input: PrepareVoteInput) {
  return transaction(async (tx) => {
    const { event, clusterYear } = await lockEvent(tx, input.eventId);
    authorize(canKeepVotes(actor, clusterYear));
    refuse(preparingRefusal(input, clusterYear), { year: `${clusterYear.year + 1}` });
    const { eventId, subject, way, title, forYear } = input;
    const { id } = await tx.vote.create({
      data: {
        ...{ clusterYearId: clusterYear.id, eventId, subject, way, title, forYear },
        ...rulesToDb(input),
        needsConfirmation: input.needsConfirmation || (await isRecognised(tx, clusterYear, input)),
      },
      select: { id: true },
    });
    await askQuestion(
      tx,
      { ...event, id, subject, way, leadUnitIds: clusterYear.leadUnitIds },
      input,
    );
    record(tx, actor, {
      type: "vote.prepared",
      clusterYearId: clusterYear.id,
      ...{ voteId: id, eventId, title, subject, way },
    });
    return id;
  });
}

/** Whether who leads is recognised by the upper committee: always where it appoints, else where the office asks for it. */
async function isRecognised(
  tx: Tx,
  { ownerPath }: { ownerPath: readonly string[] },
  { subject, way }: PrepareVoteInput,
) {
  if (subject !== "lead" && subject !== "deputy") return false;
  if (way === "appointment") return true;
  return (await getSetting(ownerPath, "leadersRecognised", dayOf(now()), tx)) === "asked";
}

function rulesToDb(input: PrepareVoteInput) {
  const { regulation, base, quorum, ownUnitVotable, blankInBase, invalidInBase } = input;
  const { quorumQuote, baseQuote, roundsQuote, tieQuote, ...rest } = input;
  return {
    ...{ regulation, base, ownUnitVotable, blankInBase, invalidInBase },
    ...{ quorumQuote, baseQuote, roundsQuote, tieQuote },
    quorumNumerator: quorum.numerator,
    quorumDenominator: quorum.denominator,
    quorumStrict: quorum.strict,
    mostRounds: rest.mostRounds,
    goOnPerSeat: rest.goOnPerSeat,
    tieBreaks: rest.tieBreaks,
  };
}

type AskedOf = {
  leadUnitIds: readonly string[];
  id: string;
  clusterYearId: string;
  subject: VoteSubject;
  way: VotingWay;
  startsAt: Date;
};

/** Puts a question on the sheet, with the units introduced for it in the order of the decision. */
export async function askQuestion(tx: Tx, vote: AskedOf, input: Omit<AddQuestionInput, "voteId">) {
  const candidates = await candidatesOf(tx, vote, input);
  const { title, pass, passQuote, seats, leastChoices, mostChoices } = input;
  const oneByOne = asksOneByOne(vote, input.oneByOne);
  refuse(questionRefusal({ ...input, oneByOne, candidates: candidates.length }));
  const position = (await tx.voteQuestion.count({ where: { voteId: vote.id } })) + 1;
  await tx.voteQuestion.create({
    data: {
      ...{ voteId: vote.id, position, title, passQuote, seats, oneByOne },
      ...{ leastChoices, mostChoices, passStrict: pass.strict },
      ...{ passNumerator: pass.numerator, passDenominator: pass.denominator },
      candidates: { create: candidates.map((one, index) => ({ ...one, position: index + 1 })) },
    },
  });
}

async function candidatesOf(
  tx: Tx,
  { clusterYearId, subject, way, startsAt, leadUnitIds }: AskedOf,
  { title, picked, unitIds, scores }: Omit<AddQuestionInput, "voteId">,
) {
  if (subject === "proposal") return [{ name: title }];
  const members = await listYearMembers(tx, clusterYearId, dayOf(startsAt));
  refuse(picked.every((id) => members.some((unit) => unit.id === id)) ? null : "event.notAMember");
  const table = await findStandingTable(tx, clusterYearId);
  const rowOf = (id: string) => table?.rows.find(({ unitId }) => unitId === id);
  const typed = (id: string) =>
    subject === "honors" ? null : (scores[unitIds.indexOf(id)] ?? null);
  const inOrder = inOrderFor(way, members, leadUnitIds);
  // By rank where the year has its table; a rotation keeps its own order.
  if (way !== "rotation")
    inOrder.sort((a, b) => (rowOf(a.id)?.rank ?? 0) - (rowOf(b.id)?.rank ?? 0));
  return inOrder
    .filter(({ id }) => picked.includes(id))
    .map((unit) => ({
      unitId: unit.id,
      name: committeeName(unit),
      score: rowOf(unit.id)?.total ?? typed(unit.id),
    }));
}

/** The order of the decision; a rotation goes on from the unit after the one that leads now. */
function inOrderFor<Unit extends { id: string }>(
  way: VotingWay,
  members: readonly Unit[],
  leadUnitIds: readonly string[],
) {
  const at = members.findIndex(({ id }) => leadUnitIds.includes(id)) + 1;
  return way === "rotation" ? [...members.slice(at), ...members.slice(0, at)] : [...members];
}
