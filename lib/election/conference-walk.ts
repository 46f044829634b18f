import type { RoundStatus, VoteChannel, VoteStatus, VotingWay } from "@/lib/db/generated/enums";
import type { Progress } from "./progress";
import { isOpen } from "./round-rules";
import { isVotedOn } from "./rules";

/** The order of a conference that decides something, as its secretary works through it. */
const order = [
  ...["attendance", "rules", "candidates", "roll", "issuing", "voting", "turnout"],
  ...["count", "result", "furtherRound", "conclusion", "minutes"],
] as const;

export type WalkStep = (typeof order)[number];
export type WalkState = "done" | "now" | "later";

type WalkedVote = {
  way: VotingWay;
  status: VoteStatus;
  /** Whether so many are present as its regulation asks for. */
  hasQuorum: boolean;
  /** The last round, whether it runs or is over; null before the first. */
  round: { number: number; status: RoundStatus; channel: VoteChannel; isTyped: boolean } | null;
  /** What keeps it from being decided. */
  open: Progress["open"];
};

export type OnRecord = {
  /** Whether presence was taken. */
  isPresenceTaken: boolean;
  /** The vote that is being taken, else the last one. */
  vote: WalkedVote;
  /** What the leader of the upper level concluded is written down. */
  isConcluded: boolean;
  /** The minutes came back signed and were confirmed. */
  isMinuted: boolean;
};

/** Where a conference stands, from what is on record alone: its steps in order, those that its way of deciding has, each with its state. */
export function walkOf(record: OnRecord): { step: WalkStep; state: WalkState }[] {
  const steps = order.filter((step) => isAsked(step, record.vote));
  const now = stepsNow(record);
  const first = steps.findIndex((step) => now.includes(step));
  return steps.map((step, index) => ({ step, state: stateOf(step, index) }));

  function stateOf(step: WalkStep, index: number): WalkState {
    if (now.includes(step)) return "now";
    return first === -1 || index < first ? "done" : "later";
  }
}

/** Nobody is issued a paper for a show of hands, and there is nothing to project of paper. */
function isAsked(step: WalkStep, vote: WalkedVote) {
  const isSecret = vote.way === "secretBallot";
  switch (step) {
    case "roll":
    case "voting":
    case "count":
      return isVotedOn(vote.way);
    case "issuing":
      return isSecret;
    case "turnout":
      return isSecret && vote.round?.channel !== "paper";
    case "furtherRound":
      return isVotedOn(vote.way) && mayGoOn(vote);
    default:
      return true;
  }
}

function mayGoOn({ open, round }: WalkedVote) {
  return open !== null || (round !== null && round.number > 1);
}

/** What is being done at this moment; nothing once all is done. */
function stepsNow({ isPresenceTaken, vote, isConcluded, isMinuted }: OnRecord): WalkStep[] {
  if (!isPresenceTaken) return ["attendance"];
  const voting = stepsOfVote(vote);
  if (voting.length > 0) return voting;
  if (!isConcluded) return ["conclusion"];
  return isMinuted ? [] : ["minutes"];
}

function stepsOfVote(vote: WalkedVote): WalkStep[] {
  const { status, way, hasQuorum } = vote;
  if (status === "announced") return ["conclusion"];
  if (status === "underway") return stepsOfRound(vote);
  if (status !== "draft") return [];
  if (!hasQuorum) return ["attendance"];
  return ["rules", "candidates", isVotedOn(way) ? "roll" : "result"];
}

function stepsOfRound({ round, open }: WalkedVote): WalkStep[] {
  if (!round || !isOpen(round)) return [betweenRounds(open)];
  const further: WalkStep[] = round.number > 1 ? ["furtherRound"] : [];
  return [...withinRound(round), ...further];
}

function betweenRounds(open: WalkedVote["open"]): WalkStep {
  if (open === "firstRound") return "roll";
  return open === "furtherRound" ? "furtherRound" : "result";
}

function withinRound({ status, channel, isTyped }: NonNullable<WalkedVote["round"]>): WalkStep[] {
  if (isTyped || status === "closed") return ["count"];
  if (status === "voting") return ["voting", "turnout"];
  if (channel === "hands") return ["voting"];
  return channel === "paper" ? ["issuing", "voting"] : ["issuing"];
}
