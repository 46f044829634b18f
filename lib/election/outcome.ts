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

/**
 * What the rules make of one question's count. Those who reach the mark are elected, most votes first, up to the seats;
 * equals at the last seat are told apart in the regulation's order; seats still free go to a further round, if there is one.
 * Source: domain.md 1.4.
 */
export function outcomeOf(counted: Counted): Outcome {
  const { rules, pass, seats, count, candidates } = counted;
  const base = baseOf(rules, count);
  const none = { base, elected: [], between: [], seatsLeft: seats, breakBy: null };
  if (!reaches(count.present, count.members, rules.quorum)) return { ...none, kind: "noQuorum" };
  if (count.returned > count.issued) return { ...none, kind: "void" };

  const reached = ranked(candidates.filter(({ votes }) => reaches(votes, base, pass)));
  if (reached.length <= seats) return withFreeSeats(counted, base, reached);
  const last = reached[seats - 1]?.votes ?? 0;
  const above = reached.filter(({ votes }) => votes > last);
  const equal = reached.filter(({ votes }) => votes === last);
  return breakTie(counted, { base, above, equal });
}

/** Everyone who reached the mark has a seat; the others may vie for what is left. */
function withFreeSeats(counted: Counted, base: number, elected: readonly Standing[]): Outcome {
  const { rules, seats, round, candidates } = counted;
  const seatsLeft = seats - elected.length;
  const others = ranked(candidates.filter((candidate) => !elected.includes(candidate)));
  const last = others[Math.min(seatsLeft * rules.goOnPerSeat, others.length) - 1];
  const between = last ? others.filter(({ votes }) => votes >= last.votes) : [];
  const goesOn = between.length > 0 && round < rules.mostRounds;
  return {
    kind: goesOn ? "secondRound" : elected.length > 0 ? "elected" : "nobodyReached",
    ...{ base, seatsLeft, breakBy: null },
    elected: idsOf(elected),
    between: goesOn ? idsOf(between) : [],
  };
}

type Tie = { base: number; above: readonly Standing[]; equal: readonly Standing[] };

/** Goes through the regulation's ways of telling equals apart; what it leaves open, the upper level decides. */
function breakTie(counted: Counted, { base, above, equal }: Tie): Outcome {
  const { rules, seats, round } = counted;
  const seatsLeft = seats - above.length;
  if (equal.length <= seatsLeft) return withoutTie(base, [...above, ...equal]);
  const [way = "upperLevel", ...later] = rules.tieBreaks;
  const open = { base, elected: idsOf(above), between: idsOf(equal), seatsLeft, breakBy: null };
  if (way === "secondBallot" && round < rules.mostRounds) return { ...open, kind: "secondRound" };
  if (way !== "secondBallot" && way !== "higherScore")
    return { ...open, kind: "tie", breakBy: way };
  const next = { ...counted, rules: { ...rules, tieBreaks: later } };
  if (way === "secondBallot") return breakTie(next, { base, above, equal });
  return breakTie(next, { base, ...byScore(above, equal, seatsLeft) });
}

function withoutTie(base: number, elected: readonly Standing[]): Outcome {
  return {
    kind: "elected",
    base,
    elected: idsOf(elected),
    between: [],
    seatsLeft: 0,
    breakBy: null,
  };
}

/** Lets those with clearly more points in, leaves those with clearly fewer out; without all scores it tells nobody apart. */
function byScore(above: readonly Standing[], equal: readonly Standing[], seatsLeft: number) {
  const scores = equal.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < equal.length) return { above, equal };
  const last = scores.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0))[seatsLeft - 1] ?? 0n;
  const higher = equal.filter(({ score }) => score !== null && score > last);
  return {
    above: [...above, ...higher],
    equal: equal.filter(({ score }) => score === last),
  };
}

function ranked(candidates: readonly Standing[]) {
  return candidates.toSorted((a, b) => b.votes - a.votes);
}

function idsOf(candidates: readonly Standing[]) {
  return candidates.map(({ id }) => id);
}
