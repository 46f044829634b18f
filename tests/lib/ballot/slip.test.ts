import { expect, test } from "vitest";
import { isCanonical, tallyOf } from "@/lib/ballot/slip";

test("choices are written one way; blanks are returned, not valid", () => {
  const slip = { options: ["a", "b", "c"] };
  expect([[], [1], [1, 3]].every((choices) => isCanonical(slip, choices))).toBe(true);
  expect([[4], [2, 1], [1, 1]].some((choices) => isCanonical(slip, choices))).toBe(false);
  const box = [[], [1], [1, 3], [3]].map((choices) => ({ choices }));
  expect(tallyOf(slip, box)).toEqual({ returned: 4, valid: 3, blank: 1, votes: [2, 0, 2] });
});
