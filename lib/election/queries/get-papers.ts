import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { getEvent } from "@/lib/event/queries";
import { findSealedFile } from "@/lib/seal/queries/find-sealed";
import { ballotPaper } from "../papers/ballot-paper";
import { conferenceMinutesPaper } from "../papers/conference-minutes";
import { countMinutesPaper } from "../papers/count-minutes";
import { resultNoticePaper } from "../papers/result-notice";
import { getVote } from "./get-vote";
import { listVotes } from "./list-votes";
import { loadFrame } from "./load-frame";

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

/** The same as it was sealed, byte for byte; null for whoever may not see the vote, and until it is. */
export async function getSealedMinutes(actor: Actor, { voteId, roundNumber }: OfRound) {
  const vote = await getVote(actor, voteId);
  const round = vote?.rounds.find(({ number }) => number === roundNumber);
  const file = round && (await findSealedFile({ kind: "countMinutes", subjectId: round.id }));
  return vote && file ? { file, title: `Biên bản kiểm phiếu, ${vote.title}` } : null;
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
