import { describe, expect, test } from "vitest";
import { barScale, highestOf } from "@/components/ui/bar-scale";

describe("bars", () => {
  test("start at zero and leave room at the right of the longest", () => {
    const lengthOf = barScale([1180, 1600, 2280]);
    expect(lengthOf(0)).toBe(0);
    expect(lengthOf(2280)).toBe(95);
    expect(lengthOf(1180)).toBe(49.2);
  });

  test("of percentages are as long as they say", () => {
    expect(barScale([83, 90.1], 100)(90.1)).toBe(90.1);
  });

  test("stay at zero when every value is zero or below it", () => {
    expect(barScale([0, 0])(0)).toBe(0);
    expect(barScale([])(5)).toBe(0);
    expect(barScale([-4, 10])(-4)).toBe(0);
  });
});

describe("the dark bar", () => {
  test("is the one highest", () => {
    expect(highestOf([24, 18, 41, 19, 31])).toBe(2);
    expect(highestOf([null, 3, null])).toBe(1);
  });

  test("is none when values are equal or missing", () => {
    expect(highestOf([100, 100, 100])).toBe(-1);
    expect(highestOf([7, 9, 9])).toBe(-1);
    expect(highestOf([null, null])).toBe(-1);
    expect(highestOf([])).toBe(-1);
  });
});
