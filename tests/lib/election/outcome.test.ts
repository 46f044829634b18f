import { describe, expect, test } from "vitest";
import { type Outcome, reaches } from "@/lib/election/counted";
import { outcomeOf } from "@/lib/election/outcome";
import { aRound, byEverySet, goingOn, type MarkName, markOf, needed } from "./brute-force";

const marks = Object.keys(needed) as MarkName[];
const sizes = Array.from({ length: 12 }, (_, index) => index + 1);
const letters = (indexes: readonly number[]) => indexes.map((index) => "abc"[index] ?? "").sort();

describe.each(marks)("a mark of %s", (name) => {
  test.each(sizes)("asks of %i units what was written down by hand", (units) => {
    const least = needed[name][units - 1] ?? 0;
    for (let votes = 0; votes <= units; votes++) {
      expect(reaches(votes, units, markOf(name))).toBe(votes >= least);
    }
  });

  test("gives of three candidates those that trying out every set gives, for 1 to 12 units", () => {
    let wrong = 0;
    let tried = 0;
    for (const units of sizes) {
      for (const votes of everyCount(units)) {
        for (const seats of [1, 2, 3]) {
          for (const mostRounds of [1, 2]) {
            tried++;
            const least = needed[name][units - 1] ?? 0;
            const expected = expectedOf(votes, { least, seats, further: mostRounds > 1 });
            const round = aRound(units, votes);
            const outcome = outcomeOf({
              ...round,
              ...{ pass: markOf(name), seats, rules: { ...round.rules, mostRounds } },
            });
            if (digest(outcome) !== expected) wrong++;
          }
        }
      }
    }
    expect(tried).toBe(49_680);
    expect(wrong).toBe(0);
  });
});

/** Every way in which up to `units` hands can be raised for each of three, looked at separately. */
function* everyCount(units: number) {
  for (let a = 0; a <= units; a++)
    for (let b = 0; b <= units; b++) for (let c = 0; c <= units; c++) yield [a, b, c];
}

type Asked = { least: number; seats: number; further: boolean };

function expectedOf(votes: readonly number[], { least, seats, further }: Asked) {
  const { elected, tied } = byEverySet(votes, { least, seats });
  if (tied.length > 0) return said("tie", elected, tied);
  const free = seats - elected.length;
  const onward = further && free > 0 ? goingOn(votes, elected, 2 * free) : [];
  if (onward.length > 0) return said("secondRound", elected, onward);
  return said(elected.length > 0 ? "elected" : "nobodyReached", elected, []);
}

function said(kind: string, elected: readonly number[], between: readonly number[]) {
  return `${kind} ${letters(elected)} | ${letters(between)}`;
}

function digest({ kind, elected, between }: Outcome) {
  return `${kind} ${elected.toSorted()} | ${between.toSorted()}`;
}
