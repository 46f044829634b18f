import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { findStandingTable } from "@/lib/score-table/queries/standing-table";
import { committeeName } from "@/lib/unit/labels";
import { markText } from "../arithmetic";
import { canKeepVotes } from "../policy";
import { nextCandidates } from "../progress";
import { rollHash } from "../roll-hash";
import { freezingRefusal } from "../round-rules";
import { rulesOf } from "../rules-of";
import type { FreezeRollInput } from "../schema";
import { about, type LockedVote, lockVote } from "./lock-vote";

/**
 * Fixes who votes in the next round, for whom and how, and puts the roll's hash on record; gives the round's id. The members
 * are those of the event's day, presence as it was taken there. From the first one on the vote's rules stand. Refuses as
 * `freezingRefusal` does.
 */
export function freezeRoll(actor: Actor, input: FreezeRollInput) {
  return transaction(async (tx) => {
    const vote = await lockVote(tx, input.voteId);
    authorize(canKeepVotes(actor, vote.clusterYear));
    const seats = await seatsOf(tx, vote, input);
    const candidates = nextCandidates(vote);
    const points = vote.subject === "honors" ? await pointsOf(tx, vote.clusterYearId) : null;
    refuseFreezing(vote, { input, seats, candidates, points });
    if (points && vote.status === "draft") await copyPoints(tx, vote, points);
    const number = vote.rounds.length + 1;
    const { channel, tellers } = input;
    const roll = { voteId: vote.id, number, channel, seats, candidates };
    const hash = rollHash(roll);

    const { id } = await tx.voteRound.create({
      data: { voteId: vote.id, number, channel, rollHash: hash, frozenAt: now() },
      select: { id: true },
    });
    const roundId = id;
    await tx.rollSeat.createMany({
      data: seats.map((seat, index) => ({ roundId, position: index + 1, ...seat })),
    });
    await tx.roundCandidate.createMany({ data: candidates.map((one) => ({ roundId, ...one })) });
    await tx.teller.createMany({
      data: tellers.map((teller, index) => ({ roundId, position: index + 1, ...teller })),
    });
    if (vote.status === "draft")
      await tx.vote.update({ where: { id: vote.id }, data: { status: "underway" } });
    record(tx, actor, {
      type: "vote.rollFrozen",
      ...about(vote),
      ...{ roundId, number, channel, rollHash: hash },
      ...{ units: seats.length, present: seats.filter(({ present }) => present).length },
    });
    return roundId;
  });
}

type Seats = Awaited<ReturnType<typeof seatsOf>>;

async function seatsOf(tx: Tx, vote: LockedVote, { channel, paperUnitIds }: FreezeRollInput) {
  const members = await listYearMembers(tx, vote.clusterYearId, dayOf(vote.event.startsAt));
  const there = await tx.eventAttendance.findMany({ where: { eventId: vote.eventId } });
  return members.map((unit) => {
    const present = there.find(({ unitId }) => unitId === unit.id);
    const onPaper = paperUnitIds.includes(unit.id);
    const own = channel === "hybrid" ? (onPaper ? "paper" : "electronic") : channel;
    return {
      ...{ unitId: unit.id, name: committeeName(unit), present: present !== undefined },
      channel: own as "paper" | "electronic" | "hands",
      representativeName: present?.representativeName ?? "",
      representativePost: present?.representativePost ?? "",
      authorisation: present?.authorisation ?? "",
    };
  });
}

type Points = Awaited<ReturnType<typeof pointsOf>>;
type Roll = {
  input: FreezeRollInput;
  seats: Seats;
  candidates: readonly unknown[];
  /** Null where no table of points is asked for. */
  points: Points | null;
};

function refuseFreezing(vote: LockedVote, { input, seats, candidates, points }: Roll) {
  const rules = rulesOf(vote);
  const present = seats.filter((seat) => seat.present);
  const refusal = freezingRefusal(
    { ...vote, quorum: rules.quorum },
    {
      ...{ today: dayOf(now()), channel: input.channel, tellers: input.tellers.length },
      ...{
        candidates: candidates.length,
        unscored: unscoredIn(vote, points),
        members: seats.length,
      },
      present: present.length === 0 ? null : present.length,
      onPaper: present.filter(({ channel }) => channel === "paper").length,
    },
  );
  refuse(refusal, {
    ...{ day: dayText(dayOf(vote.event.startsAt)), mark: markText(rules.quorum) },
    ...{ present: `${present.length}`, members: `${seats.length}` },
  });
}

/** Honors are put to the vote once the conference has adopted the year's table: every unit introduced has its total there. */
function unscoredIn({ questions }: LockedVote, points: Points | null) {
  const candidates = questions.flatMap((question) => question.candidates);
  return points ? candidates.filter(({ unitId }) => !points.has(unitId ?? "")).length : 0;
}

/** Each unit's total by the table that stands; empty before one was adopted. */
async function pointsOf(tx: Tx, clusterYearId: string) {
  const table = await findStandingTable(tx, clusterYearId);
  return new Map(table?.rows.map(({ unitId, total }) => [unitId, total]));
}

/** From here on the sheet's totals are those of the table as it stood, whatever is adopted later. */
async function copyPoints(tx: Tx, { questions }: LockedVote, points: Points) {
  for (const { id, unitId } of questions.flatMap(({ candidates }) => candidates)) {
    const score = points.get(unitId ?? "") ?? null;
    await tx.voteCandidate.update({ where: { id }, data: { score } });
  }
}
