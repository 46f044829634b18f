import { type Day, dayOf } from "@/lib/dates";
import type { RoundStatus, VoteChannel, VoteStatus, VotingWay } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { type Mark, reaches } from "./counted";
import { isVotedOn } from "./rules";

/** Fewer voters than this on one channel, and the count would show who chose what. */
export const fewestPerChannel = 4;

type Frozen = {
  status: VoteStatus;
  way: VotingWay;
  ownUnitVotable: boolean;
  quorum: Mark;
  rounds: readonly { status: RoundStatus }[];
  event: { startsAt: Date; tentative: boolean };
};

type Roll = {
  today: Day;
  channel: VoteChannel;
  tellers: number;
  /** Standing in the round that would begin. */
  candidates: number;
  /** On a vote on honors: candidates without the year's total. */
  unscored: number;
  members: number;
  /** Null until presence was taken. */
  present: number | null;
  onPaper: number;
};

const channelsOf: Record<VotingWay, readonly VoteChannel[]> = {
  acclamation: ["hands"],
  showOfHands: ["hands"],
  secretBallot: ["paper", "electronic", "hybrid"],
  rotation: [],
  appointment: [],
};

/** The channels a way of deciding may use; the first is the usual one. */
export function channelsFor(way: VotingWay) {
  return channelsOf[way];
}

/**
 * A round begins on the day, over a roll with its quorum, one at a time; a secret one has its Tổ kiểm phiếu, enough voters
 * on each channel, and no rule that secrecy makes impossible to hold.
 */
export function freezingRefusal(vote: Frozen, roll: Roll): RefusalCode | null {
  return beginningRefusal(vote, roll) ?? rollRefusal(vote, roll) ?? channelRefusal(vote, roll);
}

function beginningRefusal(vote: Frozen, { today, candidates, unscored }: Roll): RefusalCode | null {
  if (!isVotedOn(vote.way)) return "vote.nobodyVotes";
  if (vote.status !== "draft" && vote.status !== "underway") return "vote.alreadyAnnounced";
  if (vote.rounds.some((round) => isOpen(round))) return "vote.roundOpen";
  if (candidates === 0) return "vote.nothingLeft";
  if (unscored > 0) return "vote.scoreTableMissing";
  if (vote.event.tentative) return "event.tentative";
  return today < dayOf(vote.event.startsAt) ? "event.notYetHeld" : null;
}

function rollRefusal({ quorum }: Frozen, { members, present }: Roll): RefusalCode | null {
  if (present === null) return "vote.presenceMissing";
  return reaches(present, members, quorum) ? null : "vote.noQuorum";
}

function channelRefusal(vote: Frozen, roll: Roll): RefusalCode | null {
  const { channel, tellers, onPaper, present } = roll;
  if (!channelsOf[vote.way].includes(channel)) return "vote.wrongChannel";
  if (channel === "hands") return null;
  if (!vote.ownUnitVotable) return "vote.ownUnitNotEnforceable";
  if (channel !== "electronic" && tellers === 0) return "vote.tellersMissing";
  if (channel === "paper") return null;
  const electronic = (present ?? 0) - onPaper;
  const tooFew =
    electronic < fewestPerChannel || (channel === "hybrid" && onPaper < fewestPerChannel);
  return tooFew ? "vote.channelTooSmall" : null;
}

export function isOpen({ status }: { status: RoundStatus }) {
  return status !== "counted" && status !== "void";
}

/** A unit withdraws before a round begins, once, and never from under a conclusion that was asked for. */
export function withdrawalRefusal(
  {
    status,
    rounds,
    conclusionRequest,
  }: Pick<Frozen, "status" | "rounds"> & { conclusionRequest: object | null },
  { withdrawal }: { withdrawal: string | null },
): RefusalCode | null {
  if (status !== "draft" && status !== "underway") return "vote.alreadyAnnounced";
  if (rounds.some((round) => isOpen(round))) return "vote.roundOpen";
  if (conclusionRequest) return "vote.conclusionAsked";
  return withdrawal === null ? null : "vote.withdrawnAlready";
}
