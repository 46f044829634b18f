import { expect, test } from "vitest";
import type { Total } from "@/lib/indicator/rules";
import { againstMeans, ranksOf } from "@/lib/total/comparing";

const count = { type: "count", direction: "higherIsBetter" } as const;
const houses = (whole: number): Total => ({
  amount: { kind: "whole", whole: BigInt(whole) },
  qualifier: "exact",
});
const share = (numerator: number, denominator: number): Total => ({
  amount: { kind: "ratio", numerator: BigInt(numerator), denominator: BigInt(denominator) },
  qualifier: "exact",
});

test("a unit stands above, at or below the mean of those that have a figure", () => {
  expect(againstMeans(count, [houses(10), houses(20), null, houses(15)])).toEqual([
    "below",
    "above",
    null,
    "at",
  ]);
});

test("a percentage is held against the percentage of all together", () => {
  const ratio = { ...count, type: "ratio" } as const;
  expect(againstMeans(ratio, [share(90, 100), share(1, 10)])).toEqual(["above", "below"]);
});

test("one figure alone is compared with nothing", () => {
  expect(againstMeans(count, [houses(10), null])).toEqual([null, null]);
});

test("the best comes first, equal figures share a place, and nobody ranks without a figure", () => {
  const figures = [houses(5), houses(9), houses(9), null];
  expect(ranksOf(count, figures)).toEqual([3, 1, 1, null]);
  expect(ranksOf({ ...count, direction: "lowerIsBetter" }, figures)).toEqual([1, 2, 2, null]);
});

test("what is neither better high nor low ranks nobody", () => {
  expect(ranksOf({ ...count, direction: "neutral" }, [houses(5), houses(9)])).toBeNull();
});
