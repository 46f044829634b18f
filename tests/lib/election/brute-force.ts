import type { Counted, VoteRules } from "@/lib/election/counted";

/** Votes needed of 1, 2, … 12 for each mark in use, written down by hand: no formula that could share a mistake. */
export const needed = {
  "1/2 strict": [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7],
  "1/2": [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6],
  "2/3": [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8],
  "7/10": [1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9],
  "4/5": [1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 10],
  "9/10": [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11],
} as const;
export type MarkName = keyof typeof needed;

export function markOf(name: MarkName) {
  const [fraction = "", strict] = name.split(" ");
  const [numerator = 0, denominator = 0] = fraction.split("/").map(Number);
  return { numerator, denominator, strict: strict !== undefined };
}

const third = { numerator: 2, denominator: 3, strict: false };

/** A round of three candidates, all units present, whole base, two rounds, and a tie for the upper level. */
export function aRound(
  members: number,
  votes: readonly number[],
  more: Partial<Counted> = {},
): Counted {
  const rules: VoteRules = {
    base: "members",
    ...{ quorum: third, blankInBase: true, invalidInBase: true },
    ...{ mostRounds: 1, goOnPerSeat: 2 },
    tieBreaks: ["upperLevel"],
  };
  const all = { members, present: members, issued: members, returned: members, valid: members };
  return {
    ...{ rules, pass: markOf("1/2 strict"), seats: 1, round: 1 },
    count: { ...all, invalid: 0, blank: 0 },
    candidates: votes.map((each, index) => ({ id: "abc"[index] ?? "", votes: each, score: null })),
    ...more,
  };
}

/**
 * Who is in by trying out every set: one that fills as many seats as it can with those who reached `least`, and leaves out
 * nobody with more votes than someone in it. In every such set: elected. In some only: tied.
 */
export function byEverySet(
  votes: readonly number[],
  { least, seats }: { least: number; seats: number },
) {
  const reached = votes.flatMap((each, index) => (each >= least ? [index] : []));
  const size = Math.min(seats, reached.length);
  const sets = subsets(reached).filter(
    (set) =>
      set.length === size &&
      reached.every(
        (out) => set.includes(out) || set.every((one) => (votes[one] ?? 0) >= (votes[out] ?? 0)),
      ),
  );
  const elected = reached.filter((one) => sets.every((set) => set.includes(one)));
  const tied = reached.filter(
    (one) => !elected.includes(one) && sets.some((set) => set.includes(one)),
  );
  return { elected, tied, reached };
}

/** Who goes on, asked one by one: fewer than the places are clearly ahead of it. */
export function goingOn(votes: readonly number[], out: readonly number[], places: number) {
  return votes.flatMap((mine, index) => {
    if (out.includes(index)) return [];
    const ahead = votes.filter((other, at) => other > mine && !out.includes(at)).length;
    return ahead < places ? [index] : [];
  });
}

function subsets([first, ...rest]: readonly number[]): number[][] {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
}
