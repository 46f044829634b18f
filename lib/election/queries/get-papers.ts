import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { env } from "@/lib/env";
import { getEvent } from "@/lib/event/queries";
import { ballotPaper } from "../papers/ballot-paper";
import { conferenceMinutesPaper } from "../papers/conference-minutes";
import { countMinutesPaper } from "../papers/count-minutes";
import { resultNoticePaper } from "../papers/result-notice";
import { getVote } from "./get-vote";
import { listVotes } from "./list-votes";

type OfRound = { voteId: string; roundNumber: number };

/** The ballot of a round on paper; null for whoever may not see the vote, and where nothing is voted on paper. */
export async function getBallotPaper(actor: Actor, { voteId, roundNumber }: OfRound) {
  const found = await loadVote(actor, voteId);
  const round = found?.vote.rounds.find(({ number }) => number === roundNumber);
  return found && round ? ballotPaper({ ...found, round }, found.printing) : null;
}

/** "Biên bản kiểm phiếu" of a counted round; null for whoever may not see the vote, and before the count. */
export async function getCountMinutes(actor: Actor, { voteId, roundNumber }: OfRound) {
  const found = await loadVote(actor, voteId);
  const round = found?.vote.rounds.find(({ number }) => number === roundNumber);
  return found && round ? countMinutesPaper({ ...found, round }, found.printing) : null;
}

/** "Thông báo kết quả" of an announced vote; null for whoever may not see it, and before. */
export async function getResultNotice(actor: Actor, voteId: string) {
  const found = await loadVote(actor, voteId);
  return found && resultNoticePaper(found, found.printing);
}

/** "Biên bản hội nghị" with every vote of the event that this actor sees; null for whoever may not see the event. */
export async function getConferenceMinutes(actor: Actor, eventId: string) {
  const event = await getEvent(actor, eventId);
  const frame = event && (await loadFrame(event));
  if (!event || !frame) return null;
  const { votes: listed } = await listVotes(actor, event);
  const votes = await Promise.all(listed.map(({ id }) => getVote(actor, id)));
  const seen = votes.filter((vote) => vote !== null).filter(({ status }) => status !== "draft");
  return conferenceMinutesPaper({ ...frame, event, votes: seen }, frame.printing);
}

async function loadVote(actor: Actor, voteId: string) {
  const vote = await getVote(actor, voteId);
  const event = vote && (await getEvent(actor, vote.eventId));
  const frame = event && (await loadFrame(event));
  return vote && frame ? { vote, presiders: event.presiders, ...frame } : null;
}

/** Whose paper it is and by which rules of form it is set. */
async function loadFrame({ clusterYearId, startsAt }: { clusterYearId: string; startsAt: Date }) {
  const day = dayOf(startsAt);
  const clusterYear = await loadClusterYearScope(clusterYearId);
  const [ownerId = ""] = clusterYear?.ownerPath ?? [];
  const owner = await findIssuingUnit(ownerId, day);
  return owner && { owner, printing: { layout: layoutOn(day), isDemo: env.MODE === "demo" } };
}
