import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { presenceOf } from "@/lib/event/labels";
import type { EventView } from "@/lib/event/queries";
import { type OnRecord, walkOf } from "../conference-walk";
import { reaches } from "../counted";
import { canKeepVotes, maySeeVote, presides } from "../policy";
import { progressOf } from "../progress";
import { rulesOf } from "../rules-of";
import { walkStateLabels, walkStepLabels } from "../walk-labels";
import { findVote, type VoteRow } from "./vote-row";

const isOver: VoteRow["status"][] = ["confirmed", "void"];

/**
 * How far an event is, for those who run it and who presides: its steps with their states, and the vote they are about: the first
 * that is not over, else the last. Null for everyone else, before the day, and where nothing is voted on.
 */
export async function getConferenceWalk(actor: Actor, event: EventView) {
  if (event.tentative || dayOf(now()) < dayOf(event.startsAt)) return null;
  const clusterYear = await loadClusterYearScope(event.clusterYearId);
  if (!clusterYear || !(canKeepVotes(actor, clusterYear) || presides(actor, clusterYear)))
    return null;
  const vote = await findCurrentVote(event.id);
  if (!vote) return null;
  const hasQuorum = quorumOf(event, vote);
  const record: OnRecord = {
    isPresenceTaken: event.attendanceRecorded,
    vote: { ...walked(vote), hasQuorum },
    isConcluded: event.conclusion !== null,
    isMinuted: await isMinuted(event.id),
  };
  return {
    steps: walkOf(record).map(({ step, state }) => ({
      ...{ step, state },
      ...{ title: walkStepLabels[step], stateText: walkStateLabels[state] },
    })),
    vote: { id: vote.id, title: vote.title, isOver: isOver.includes(vote.status) },
  };
}

export type ConferenceWalk = NonNullable<Awaited<ReturnType<typeof getConferenceWalk>>>;

/** Who is present, and whether that is enough by the rules of the vote at hand, for whoever sees that vote. */
export async function getPresence(actor: Actor, event: EventView) {
  const clusterYear = await loadClusterYearScope(event.clusterYearId);
  const vote = event.tentative ? null : await findCurrentVote(event.id);
  const sees = vote && clusterYear && maySeeVote(actor, { ...vote, clusterYear });
  return presenceOf(event, sees ? quorumOf(event, vote) : null);
}

function quorumOf({ members }: EventView, vote: VoteRow) {
  const there = members.filter(({ present }) => present).length;
  return reaches(there, members.length, rulesOf(vote).quorum);
}

async function findCurrentVote(eventId: string) {
  const votes = await db.vote.findMany({
    where: { eventId },
    select: { id: true, status: true },
    orderBy: { id: "asc" },
  });
  const current = votes.find(({ status }) => !isOver.includes(status)) ?? votes.at(-1);
  return current ? findVote(db, current.id) : null;
}

function walked({ way, status, rounds, questions }: VoteRow) {
  const round = rounds.at(-1);
  const opens = questions.map((question) => progressOf(question, rounds).open);
  return {
    ...{ way, status, open: opens.find((open) => open !== null) ?? null },
    round: round ? { ...round, isTyped: round.sheets.some(({ typedById }) => typedById) } : null,
  };
}

async function isMinuted(eventId: string) {
  const signed = {
    paper: "conferenceMinutes",
    subjectId: eventId,
  } as const;
  const copies = { ...signed, signingId: null, decision: { confirmed: true } };
  if ((await db.signedCopy.count({ where: copies })) > 0) return true;
  return (await db.paperSigning.count({ where: { ...signed, completion: { isNot: null } } })) > 0;
}
