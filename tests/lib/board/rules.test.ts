import { expect, test } from "vitest";
import {
  careReasons,
  elapsedBy,
  isOnPace,
  lagOf,
  missingOf,
  praiseReasons,
  type Standing,
  sumOfStandings,
} from "@/lib/board/rules";
import type { Amount, Total } from "@/lib/indicator/rules";

const houses = { direction: "higherIsBetter", periodCombination: "sumOfIncrements" } as const;
const whole = (count: number): Amount => ({ kind: "whole", whole: BigInt(count) });
const ratio = (numerator: number, denominator: number): Amount => ({
  kind: "ratio",
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const figure = (amount: Amount): Total => ({ amount, qualifier: "exact" });
const halfYear = elapsedBy(2024, "2024-06-30");

test("the part of a year gone by counts its days, leap years too", () => {
  expect(halfYear).toEqual({ days: 182, of: 366 });
  expect(elapsedBy(2024, "2023-12-01")).toEqual({ days: 0, of: 366 });
  expect(elapsedBy(2024, "2025-02-01")).toEqual({ days: 366, of: 366 });
});

test("what adds up is held against the part of the year it covers", () => {
  expect(isOnPace(houses, figure(whole(60)), whole(120), halfYear)).toBe(true);
  expect(isOnPace(houses, figure(whole(59)), whole(120), halfYear)).toBe(false);
  expect(isOnPace(houses, null, whole(120), halfYear)).toBe(false);
});

test("percentages, stocks and what should be low are held against the whole target", () => {
  expect(isOnPace(houses, figure(ratio(84, 100)), ratio(85, 100), halfYear)).toBe(false);
  const stock = { ...houses, periodCombination: "last" } as const;
  expect(isOnPace(stock, figure(whole(60)), whole(120), halfYear)).toBe(false);
  const low = { direction: "lowerIsBetter", periodCombination: "sumOfIncrements" } as const;
  expect(isOnPace(low, figure(whole(3)), whole(4), halfYear)).toBe(true);
});

test("nothing is said without a direction or before the year has begun", () => {
  expect(isOnPace({ ...houses, direction: "neutral" }, null, whole(1), halfYear)).toBeNull();
  expect(isOnPace(houses, null, whole(1), { days: 0, of: 366 })).toBeNull();
});

test("what is missing of a target is said in its own kind, and nothing once it is reached", () => {
  expect(missingOf(figure(whole(108)), whole(120))).toEqual(whole(12));
  expect(missingOf(null, whole(120))).toEqual(whole(120));
  expect(missingOf(figure(whole(120)), whole(120))).toBeNull();
  expect(missingOf(figure(ratio(1, 2)), ratio(3, 4))).toBeNull();
});

const good: Standing = {
  ...{ phase: "running", members: 8, covenant: "inForce" },
  ...{ signingOn: "2024-02-28", reviewOn: "2024-11-08" },
  latest: { label: "tháng 5", isHistory: false, received: 8, overdue: 0, returned: 0 },
  punctual: { onTime: 40, expected: 40, periods: 5 },
  pace: { onPace: 29, of: 30 },
  unitPace: { onPace: 7, of: 8 },
};
const by = { today: "2024-06-22", carePace: 70, praisePace: 95 } as const;

test("a cluster that keeps its calendar, sends in time and keeps pace is to be praised, and for what", () => {
  expect(careReasons(good, by)).toEqual([]);
  expect(praiseReasons(good, by)).toEqual([
    { kind: "punctual", periods: 5, units: 8 },
    { kind: "ahead", onPace: 29, of: 30 },
  ]);
});

test("one that is behind its own calendar is asked, with the days", () => {
  const unsigned = { ...good, covenant: "consulting" } as const;
  expect(lagOf(unsigned, "2024-04-15")).toEqual({ kind: "unsigned", daysLate: 47 });
  expect(lagOf(unsigned, "2024-02-28")).toBeNull();
  const ended = { ...good, covenant: "terminatedByReorganisation" } as const;
  expect(lagOf(ended, "2024-04-15")).toBeNull();
  expect(lagOf(good, "2024-11-20")).toEqual({ kind: "unreviewed", daysLate: 12 });
  expect(praiseReasons(unsigned, by)).toEqual([]);
});

test("overdue and returned reports and a slow pace are reasons to ask", () => {
  const late = {
    ...good,
    latest: { label: "tháng 6", isHistory: false, received: 5, overdue: 2, returned: 1 },
    pace: { onPace: 20, of: 30 },
  };
  expect(careReasons(late, by).map(({ kind }) => kind)).toEqual(["overdue", "returned", "slow"]);
});

test("where nothing is planned or reported nothing is said", () => {
  const bare: Standing = {
    ...{ phase: "preparing", members: 5, covenant: null, signingOn: null, reviewOn: null },
    ...{ latest: null, punctual: { onTime: 0, expected: 0, periods: 0 } },
    pace: { onPace: 0, of: 0 },
    unitPace: { onPace: 0, of: 0 },
  };
  expect(careReasons(bare, by)).toEqual([]);
  expect(praiseReasons(bare, by)).toEqual([]);
});

test("several clusters are one line: counts only add", () => {
  expect(sumOfStandings([good, { ...good, covenant: "draft" }])).toEqual({
    ...{ members: 16, signed: 1, received: 16, overdue: 0 },
    pace: { onPace: 58, of: 60 },
  });
});

test("nothing is expected of a cluster whose latest period only holds old figures", () => {
  const old = {
    ...good,
    latest: { label: "năm 2022", isHistory: true, received: 3, overdue: 0, returned: 0 },
  };
  expect(sumOfStandings([good, old])).toMatchObject({ members: 8, received: 8 });
});
