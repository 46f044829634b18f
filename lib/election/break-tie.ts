import { type Counted, idsOf, type Outcome, type Standing } from "./counted";

type Tie = { base: number; above: readonly Standing[]; equal: readonly Standing[] };

/** Goes through the regulation's ways of telling equals apart; what it leaves open, the upper level decides. */
export function breakTie(counted: Counted, { base, above, equal }: Tie): Outcome {
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
