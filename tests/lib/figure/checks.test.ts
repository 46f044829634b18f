import { expect, test } from "vitest";
import { doubtText } from "@/lib/figure/labels/doubts";
import { doubtsAmong, doubtsOf } from "@/lib/figure/rules/checks";
import { noFacts } from "@/lib/figure/rules/facts";
import { doubtsInReport } from "@/lib/figure/rules/report-doubts";

const whole = (value: bigint) => ({ kind: "whole" as const, whole: value });
const none = { from: null, to: null };
const line = {
  name: "Hội nghị, buổi tuyên truyền",
  type: "count",
  periodCombination: "sumOfIncrements",
  reportMode: "increment",
  bounds: none,
} as const;
const kinds = (...asked: Parameters<typeof doubtsOf>) => doubtsOf(...asked).map(({ kind }) => kind);

const before135 = {
  ...{ ...noFacts, mode: "cumulative" as const },
  before: { amount: whole(135n), qualifier: "exact" as const },
};

test("a running total that fell is asked about, with both totals and the period of the earlier", () => {
  const total = { ...line, reportMode: "cumulative" } as const;
  const [doubt] = doubtsOf(total, "120", before135);
  if (!doubt) throw new Error("no doubt");
  const words = { ...total, period: "tháng 6", before: "tháng 5", nameOf: () => "" };
  expect(doubtText(doubt, words)).toBe(
    "Số lũy kế đến tháng 6 (120) thấp hơn số đã báo cáo đến tháng 5 (135). Nếu đúng, vui lòng ghi lý do; nếu không, sửa lại trước khi gửi.",
  );
  expect(kinds(total, "135", before135)).toEqual([]);
});

test("a figure outside what is plausible is asked about; the bounds themselves are plausible", () => {
  const bounds = { from: { digits: 1n, scale: 0 }, to: { digits: 200n, scale: 1 } };
  const asked = (typed: string) => kinds({ ...line, bounds }, typed, noFacts);
  expect(asked("1")).toEqual([]);
  expect(asked("20")).toEqual([]);
  expect(asked("21")).toEqual(["outside"]);
  expect(asked("0")).toEqual(["outside"]);
  expect(asked("không phát sinh")).toEqual([]);
  expect(asked("")).toEqual([]);
});

test("a ratio's bounds are percentages", () => {
  const ratio = {
    ...line,
    type: "ratio",
    bounds: { from: { digits: 50n, scale: 0 }, to: null },
  } as const;
  expect(kinds(ratio, "49/100", noFacts)).toEqual(["outside"]);
  expect(kinds(ratio, "50/100", noFacts)).toEqual([]);
  expect(kinds(ratio, "0/0", noFacts)).toEqual([]);
});

test("more than five times the unit's own average is asked about", () => {
  const usual = (count: number, sum: bigint) => ({
    ...noFacts,
    usual: { sum: whole(sum), count },
  });
  expect(kinds(line, "51", usual(2, 20n))).toEqual(["unlike"]);
  expect(kinds(line, "50", usual(2, 20n))).toEqual([]);
  expect(kinds(line, "51", usual(3, 0n))).toEqual([]);
});

test.each([
  ["notAbove", 5n, 4n, true],
  ["notAbove", 4n, 4n, false],
  ["equals", 5n, 4n, true],
  ["equals", 4n, 4n, false],
  ["onlyWith", 1n, 0n, true],
  ["onlyWith", 0n, 0n, false],
] as const)("between two indicators %s: %s and %s", (comparison, left, right, isAsked) => {
  const rule = { leftId: "a", comparison, rightId: "b" };
  const amounts = new Map([
    ["a", whole(left)],
    ["b", whole(right)],
  ]);
  expect(doubtsAmong("a", [rule], amounts)).toHaveLength(isAsked ? 1 : 0);
  expect(doubtsAmong("b", [rule], amounts)).toEqual([]);
  expect(doubtsAmong("a", [rule], new Map([["a", whole(left)]]))).toEqual([]);
});

test("a part above its whole is asked about by the words of the indicator; a running total as it was typed", () => {
  const ratio = {
    ...line,
    id: "a",
    requiresEvidence: false,
    name: "Ca hỏa táng / tổng ca tử vong",
    type: "ratio",
    bounds: { from: null, to: null },
  } as const;
  const asked = (typed: string, facts = noFacts) => {
    const about = { facts: new Map([["a", facts]]), cells: { a: typed }, period: "quý II" };
    return doubtsInReport([ratio], { ...about, rules: [], evidenced: new Set<string>() }).a;
  };
  expect(asked("5.210/5.121")).toEqual([
    "Ca hỏa táng (5.210) lớn hơn tổng ca tử vong (5.121). Nếu đúng, vui lòng ghi lý do; nếu không, sửa lại trước khi gửi.",
  ]);
  expect(asked("5.121/5.121")).toBeUndefined();
  const amount = { kind: "ratio", numerator: 1n, denominator: 9n } as const;
  const before = { amount, qualifier: "exact" } as const;
  const total = { ...noFacts, mode: "cumulative", before } as const;
  expect(asked("8/10", total)).toBeUndefined();
});

/** A quarter that asks for June, with so many in its months already. */
const withMonths = (before: bigint) => ({
  ...{ ...noFacts, asked: { fromOn: "2024-06-01", toOn: "2024-06-30" } as const },
  partsTotal: { amount: whole(before), qualifier: "exact" as const },
});

test("between two indicators the whole period stands on both sides, also where a cell asks for the rest of it", () => {
  const rules = [{ leftId: "a", comparison: "notAbove" as const, rightId: "b" }];
  const lines = ["a", "b"].map((id) => ({ ...line, id, requiresEvidence: false }));
  const asked = (a: bigint, b: bigint, cells: { a: string; b: string }) => {
    const facts = new Map([
      ["a", withMonths(a)],
      ["b", withMonths(b)],
    ]);
    const report = { cells, facts, rules, evidenced: new Set<string>(), period: "quý II" };
    return Object.keys(doubtsInReport(lines, report));
  };
  expect(asked(1n, 9n, { a: "3", b: "1" })).toEqual([]);
  expect(asked(9n, 1n, { a: "1", b: "3" })).toEqual(["a"]);
});

test("what is unusual for a whole period is so for what it comes to, not for what is left to type of it", () => {
  const usual = { sum: whole(20n), count: 2 };
  expect(kinds(line, "3", { ...withMonths(49n), usual })).toEqual(["unlike"]);
  const bounds = { from: { digits: 5n, scale: 0 }, to: null };
  expect(kinds({ ...line, bounds }, "3", withMonths(8n))).toEqual([]);
  expect(kinds({ ...line, bounds }, "3", withMonths(1n))).toEqual(["outside"]);
});
