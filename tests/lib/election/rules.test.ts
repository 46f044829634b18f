import { describe, expect, test } from "vitest";
import {
  canBeReached,
  isVotedOn,
  questionRefusal,
  usualRules,
  waysFor,
} from "@/lib/election/rules";
import { markOf } from "./brute-force";

test("suy tôn is the usual way of choosing who leads, a show of hands for a plan, a secret ballot for honors", () => {
  expect(waysFor("lead")).toEqual(["acclamation", "secretBallot", "rotation", "appointment"]);
  expect(waysFor("deputy")).toEqual(waysFor("lead"));
  expect(waysFor("honors")[0]).toBe("secretBallot");
  expect(waysFor("proposal")).toEqual(["showOfHands"]);
});

test("nobody votes in the order of the rotation or by appointment", () => {
  expect(waysFor("lead").filter(isVotedOn)).toEqual(["acclamation", "secretBallot"]);
});

test("usual marks: over half for who leads, 70% for honors, two thirds of the members present", () => {
  expect(usualRules("lead")).toMatchObject({ pass: markOf("1/2 strict"), quorum: markOf("2/3") });
  expect(usualRules("honors")).toMatchObject({ pass: markOf("7/10"), mostRounds: 1 });
});

describe("a question", () => {
  const question = {
    ...{ pass: markOf("1/2 strict"), seats: 1, oneByOne: false, candidates: 3 },
    ...{ leastChoices: 1, mostChoices: 1 },
  };
  test.each([
    [{}, null],
    [{ candidates: 0 }, "vote.noCandidates"],
    [{ seats: 4 }, "vote.moreSeatsThanCandidates"],
    [{ pass: { numerator: 1, denominator: 1, strict: true } }, "vote.markOutOfReach"],
    [{ mostChoices: 4 }, "vote.moreChoicesThanCandidates"],
    [{ leastChoices: 2 }, "vote.choicesCrossed"],
    [{ oneByOne: true, mostChoices: 9 }, null],
  ])("with %o: %s", (change, code) => {
    expect(questionRefusal({ ...question, ...change })).toBe(code);
  });
});

test("all may be asked for, but not more than all", () => {
  expect(canBeReached({ numerator: 1, denominator: 1, strict: false })).toBe(true);
  expect(canBeReached({ numerator: 0, denominator: 2, strict: false })).toBe(false);
  expect(canBeReached({ numerator: 3, denominator: 2, strict: false })).toBe(false);
});
