import { expect, test } from "vitest";
import { noFacts, type Stored } from "@/lib/figure/rules/facts";
import { leftOver } from "@/lib/figure/rules/left-over";
import type { Total, TotalQualifier } from "@/lib/indicator/rules";

const quarter = { fromOn: "2024-01-01", toOn: "2024-03-31" } as const;
const march = { fromOn: "2024-03-01", toOn: "2024-03-31" } as const;
const whole = (number: bigint, qualifier: TotalQualifier = "exact"): Total => ({
  amount: { kind: "whole", whole: number },
  qualifier,
});
const eight = { amount: { kind: "whole", whole: 8n }, qualifier: "exact" } as const;
const sums = { periodCombination: "sumOfIncrements" } as const;

function part(fromOn: "2023-12-15" | "2024-01-01", figure: Stored["figure"]): Stored {
  return {
    ...{ fromOn, toOn: "2024-02-29", periodToOn: "2024-02-29", label: "tháng 1, 2" },
    ...{ rhythm: "month", isQuick: false, isSent: true },
    figure,
  };
}

const after = (parts: readonly Stored[], partsTotal: Total | null) => ({
  ...{ ...noFacts, asked: march, rest: march, parts, partsTotal },
});
const beforeMarch = after([part("2024-01-01", eight)], whole(8n));

test("what is asked for whole gets the whole, what is not asked for nothing", () => {
  expect(leftOver(sums, whole(9n), quarter, { ...noFacts, asked: quarter })).toEqual(whole(9n));
  expect(leftOver(sums, whole(9n), quarter, noFacts)).toBeNull();
});

test("other reports' figures come off, as long as they do not say more", () => {
  expect(leftOver(sums, whole(9n), quarter, beforeMarch)).toEqual(whole(1n));
  expect(leftOver(sums, whole(8n), quarter, beforeMarch)).toEqual(whole(0n));
  expect(leftOver(sums, whole(7n), quarter, beforeMarch)).toBeNull();
});

test("what is left of a ratio may be a part above its whole, but never a part of nothing", () => {
  const ratio = (numerator: bigint, denominator: bigint): Total => ({
    amount: { kind: "ratio", numerator, denominator },
    qualifier: "exact",
  });
  const left = (of: Total) =>
    leftOver(sums, of, quarter, { ...beforeMarch, partsTotal: ratio(4n, 8n) });
  expect(left(ratio(9n, 10n))).toEqual(ratio(5n, 2n));
  expect(left(ratio(4n, 8n))).toEqual(ratio(0n, 0n));
  expect(left(ratio(5n, 8n))).toBeNull();
  expect(left(ratio(4n, 7n))).toBeNull();
  expect(left(ratio(3n, 9n))).toBeNull();
});

test("nothing is taken off for figures of other days, or that cannot be read", () => {
  const reaching = after([part("2023-12-15", eight)], whole(8n));
  expect(leftOver(sums, whole(9n), quarter, reaching)).toBeNull();
  expect(leftOver(sums, whole(9n), quarter, after([part("2024-01-01", null)], null))).toBeNull();
});

test("what others report as “trên” leaves “gần” over, and the other way round", () => {
  const others = (qualifier: TotalQualifier) => ({
    ...beforeMarch,
    partsTotal: whole(8n, qualifier),
  });
  expect(leftOver(sums, whole(9n), quarter, others("over"))).toEqual(whole(1n, "almost"));
  expect(leftOver(sums, whole(9n), quarter, others("almost"))).toEqual(whole(1n, "over"));
  expect(leftOver(sums, whole(9n, "over"), quarter, others("over"))).toEqual(whole(1n, "about"));
});

test("a stock at the period's end is what it is", () => {
  const stock = { periodCombination: "last" } as const;
  expect(leftOver(stock, whole(9n), quarter, beforeMarch)).toEqual(whole(9n));
  const january = { fromOn: "2024-01-01", toOn: "2024-01-31" } as const;
  const atStart = { ...beforeMarch, asked: january, rest: january };
  expect(leftOver(stock, whole(9n), quarter, atStart)).toBeNull();
});
