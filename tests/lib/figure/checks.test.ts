import { expect, test } from "vitest";
import { doubtText } from "@/lib/figure/labels";
import { doubtsAmong, doubtsOf } from "@/lib/figure/rules/checks";
import { readTyped } from "@/lib/figure/rules/reading";

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
const nothing = { mode: "increment" as const, before: null, usual: null };

test("a running total that fell is asked about, with both totals and the period of the earlier", () => {
  const total = { ...line, reportMode: "cumulative" } as const;
  const [doubt] = doubtsOf(total, "120", { mode: "cumulative", before: whole(135n), usual: null });
  if (!doubt) throw new Error("no doubt");
  const words = { ...total, period: "tháng 6", before: "tháng 5", nameOf: () => "" };
  expect(doubtText(doubt, words)).toBe(
    "Số lũy kế đến tháng 6 (120) thấp hơn số đã báo cáo đến tháng 5 (135). Nếu đúng, vui lòng ghi lý do; nếu không, sửa lại trước khi gửi.",
  );
  expect(kinds(total, "135", { mode: "cumulative", before: whole(135n), usual: null })).toEqual([]);
});

test("a figure outside what is plausible is asked about; the bounds themselves are plausible", () => {
  const bounds = { from: { digits: 1n, scale: 0 }, to: { digits: 200n, scale: 1 } };
  const asked = (typed: string) => kinds({ ...line, bounds }, typed, nothing);
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
  expect(kinds(ratio, "49/100", nothing)).toEqual(["outside"]);
  expect(kinds(ratio, "50/100", nothing)).toEqual([]);
  expect(kinds(ratio, "0/0", nothing)).toEqual([]);
});

test("more than five times the unit's own average is asked about", () => {
  const usual = (count: number, sum: bigint) => ({
    ...nothing,
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
  expect(doubtsAmong([rule], amounts).has("a")).toBe(isAsked);
  expect(doubtsAmong([rule], new Map([["a", whole(left)]])).size).toBe(0);
});

test("a part above its whole is named by the words of the indicator", () => {
  expect(readTyped("ratio", "5.210/5.121", "Ca hỏa táng / tổng ca tử vong")).toEqual({
    fault: "Ca hỏa táng (5.210) lớn hơn tổng ca tử vong (5.121). Vui lòng kiểm tra lại hai số này.",
  });
});
