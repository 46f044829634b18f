import type { OutcomeKind, TieBreak, VoteBase } from "@/lib/db/generated/enums";

/** A share as the regulation writes it: "từ 2/3 trở lên", or strictly "trên 1/2". */
export type Mark = {
  readonly numerator: number;
  readonly denominator: number;
  readonly strict: boolean;
};

export type VoteRules = {
  readonly base: VoteBase;
  readonly quorum: Mark;
  readonly blankInBase: boolean;
  readonly invalidInBase: boolean;
  readonly mostRounds: number;
  readonly goOnPerSeat: number;
  readonly tieBreaks: readonly TieBreak[];
};

/** Whole numbers, as counted: `invalid` includes `blank`, `returned` is valid and invalid together. */
export type Count = {
  readonly members: number;
  readonly present: number;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  readonly blank: number;
};

/** `score` in ten-thousandths of a point; null where there is none. */
export type Standing = {
  readonly id: string;
  readonly votes: number;
  readonly score: bigint | null;
};

export type Counted = {
  readonly rules: VoteRules;
  readonly pass: Mark;
  /** Still to be filled in this round. */
  readonly seats: number;
  /** From 1; rounds that were void do not count. */
  readonly round: number;
  readonly count: Count;
  readonly candidates: readonly Standing[];
};

export type Outcome = {
  readonly kind: OutcomeKind;
  /** What percentages are counted of. */
  readonly base: number;
  /** Ids in order of votes. */
  readonly elected: readonly string[];
  /** Ids of those who go on, or who are tied. */
  readonly between: readonly string[];
  readonly seatsLeft: number;
  readonly breakBy: TieBreak | null;
};

/** Whether `part` of `whole` comes up to a mark; of nothing nobody does. Integers only. */
export function reaches(part: number, whole: number, { numerator, denominator, strict }: Mark) {
  const left = part * denominator;
  const right = whole * numerator;
  return whole > 0 && (strict ? left > right : left >= right);
}

/** What percentages are counted of: the members or those present, without the votes the regulation leaves out. */
export function baseOf({ base, blankInBase, invalidInBase }: VoteRules, count: Count) {
  const roll = base === "members" ? count.members : count.present;
  const blank = blankInBase ? 0 : count.blank;
  const invalid = invalidInBase ? 0 : count.invalid - count.blank;
  return roll - blank - invalid;
}

/** Most votes first; equals keep the order they were introduced in. */
export function ranked(candidates: readonly Standing[]) {
  return candidates.toSorted((a, b) => b.votes - a.votes);
}

export function idsOf(candidates: readonly Standing[]) {
  return candidates.map(({ id }) => id);
}
