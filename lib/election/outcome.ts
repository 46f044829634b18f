import { breakTie } from "./break-tie";
import {
  baseOf,
  type Counted,
  idsOf,
  type Outcome,
  ranked,
  reaches,
  type Standing,
} from "./counted";

/**
 * What the rules make of one question's count. Those who reach the mark are elected, most votes first, up to the seats;
 * equals at the last seat are told apart in the regulation's order; seats still free go to a further round, if there is one.
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
