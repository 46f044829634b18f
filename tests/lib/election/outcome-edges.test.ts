import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseOf, reaches } from "@/lib/election/counted";
import { outcomeOf } from "@/lib/election/outcome";
import { aRound, markOf } from "./brute-force";

const fourFifths = markOf("4/5");

test("too few units are present: nothing is decided, however they vote", () => {
  const round = aRound(5, [3, 0, 0]);
  const count = { ...round.count, present: 3, issued: 3, returned: 3, valid: 3 };
  expect(outcomeOf({ ...round, count })).toMatchObject({ kind: "noQuorum", elected: [] });
  const four = { ...count, present: 4 };
  expect(outcomeOf({ ...round, count: four })).toMatchObject({ kind: "elected", elected: ["a"] });
});

test("more votes come back than were handed out: the round is void", () => {
  const round = aRound(5, [5, 0, 0]);
  const count = { ...round.count, issued: 4, returned: 5 };
  expect(outcomeOf({ ...round, count })).toMatchObject({ kind: "void", elected: [] });
});

describe("what the percentage is counted of", () => {
  const round = aRound(9, [4, 3, 0]);
  const count = {
    ...round.count,
    present: 8,
    issued: 8,
    returned: 8,
    valid: 6,
    invalid: 2,
    blank: 1,
  };
  test.each([
    ["members", true, true, 9],
    ["present", true, true, 8],
    ["present", false, true, 7],
    ["present", true, false, 7],
    ["present", false, false, 6],
    ["members", false, false, 7],
  ] as const)("%s, blank in %s, invalid in %s: %i", (base, blankInBase, invalidInBase, of) => {
    const rules = { ...round.rules, base, blankInBase, invalidInBase };
    expect(baseOf(rules, count)).toBe(of);
    const kind = reaches(4, of, round.pass) ? "elected" : "nobodyReached";
    expect(outcomeOf({ ...round, count, rules })).toMatchObject({ kind, base: of });
  });
});

test("nothing is left to count of: nobody reaches any mark", () => {
  const round = aRound(3, [0, 0, 0]);
  const rules = { ...round.rules, blankInBase: false };
  const count = { ...round.count, valid: 0, invalid: 3, blank: 3 };
  expect(outcomeOf({ ...round, rules, count, pass: markOf("1/2") })).toMatchObject({
    kind: "nobodyReached",
    base: 0,
  });
});

describe("equals at the last seat", () => {
  const tie = (
    tieBreaks: ("secondBallot" | "higherScore" | "castingVote" | "lot")[],
    more = {},
  ) => {
    const round = aRound(6, [3, 3, 0], { pass: markOf("1/2") });
    return outcomeOf({ ...round, rules: { ...round.rules, tieBreaks, mostRounds: 2 }, ...more });
  };
  const scored = (...scores: (bigint | null)[]) => ({
    candidates: aRound(6, [3, 3, 3]).candidates.map((one, at) => ({
      ...one,
      score: scores[at] ?? null,
    })),
  });

  test("vote again among themselves while a round is left, then the next way is taken", () => {
    expect(tie(["secondBallot", "lot"])).toMatchObject({
      kind: "secondRound",
      between: ["a", "b"],
      seatsLeft: 1,
    });
    expect(tie(["secondBallot", "lot"], { round: 2 })).toMatchObject({
      kind: "tie",
      breakBy: "lot",
    });
  });

  test("are told apart by points when all have them", () => {
    expect(tie(["higherScore"], scored(95n, 97n, 90n))).toMatchObject({
      kind: "elected",
      elected: ["b"],
      between: [],
    });
    expect(tie(["higherScore", "lot"], scored(95n, null, 90n))).toMatchObject({
      kind: "tie",
      breakBy: "lot",
      between: ["a", "b", "c"],
    });
    expect(tie(["higherScore", "castingVote"], scored(95n, 95n, 90n))).toMatchObject({
      kind: "tie",
      breakBy: "castingVote",
      between: ["a", "b"],
    });
  });

  test("are for the upper level when the regulation says nothing more", () => {
    expect(tie([])).toMatchObject({ kind: "tie", breakBy: "upperLevel" });
    expect(tie(["higherScore"])).toMatchObject({ kind: "tie", breakBy: "upperLevel" });
  });

  test("leave those clearly ahead elected", () => {
    const round = aRound(6, [6, 4, 4], { seats: 2 });
    expect(outcomeOf(round)).toMatchObject({
      kind: "tie",
      elected: ["a"],
      between: ["b", "c"],
      seatsLeft: 1,
    });
  });
});

test("a place filled and one free: the others vie for the free one alone", () => {
  const round = aRound(5, [4, 2, 1], { seats: 2, pass: fourFifths });
  const rules = { ...round.rules, mostRounds: 2 };
  expect(outcomeOf({ ...round, rules })).toMatchObject({
    kind: "secondRound",
    elected: ["a"],
    between: ["b", "c"],
    seatsLeft: 1,
  });
});

const votes = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 });
const mark = fc.constantFrom("1/2 strict", "1/2", "2/3", "7/10", "4/5", "9/10" as const);

test("whatever the numbers: never more than the seats, nobody below the mark, nobody twice", () => {
  fc.assert(
    fc.property(votes, mark, fc.integer({ min: 1, max: 5 }), (each, name, seats) => {
      const pass = markOf(name as Parameters<typeof markOf>[0]);
      const candidates = each.map((number, at) => ({ id: `${at}`, votes: number, score: null }));
      const outcome = outcomeOf({ ...aRound(200, []), pass, seats, candidates });
      const named = [...outcome.elected, ...outcome.between];
      const votesOf = (id: string) => candidates.find((one) => one.id === id)?.votes ?? 0;
      expect(outcome.elected.length + outcome.seatsLeft).toBe(seats);
      expect(new Set(named).size).toBe(named.length);
      expect(named.every((id) => reaches(votesOf(id), 200, pass))).toBe(true);
    }),
  );
});

test("a vote more never loses a seat", () => {
  fc.assert(
    fc.property(votes, fc.integer({ min: 1, max: 5 }), fc.nat(11), (each, seats, at) => {
      const index = at % each.length;
      const run = (more: number) => {
        const candidates = each.map((number, i) => ({
          ...{ id: `${i}`, score: null },
          votes: number + (i === index ? more : 0),
        }));
        return outcomeOf({ ...aRound(201, []), seats, candidates }).elected.includes(`${index}`);
      };
      expect(run(0) && !run(1)).toBe(false);
    }),
  );
});
