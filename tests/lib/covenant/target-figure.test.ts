import { expect, test } from "vitest";
import { targetText } from "@/lib/covenant/labels";
import { amountOf, columnsOf, readTarget } from "@/lib/covenant/target-figure";
import type { Direction, IndicatorType } from "@/lib/db/generated/enums";

function shown(type: IndicatorType, typed: string, direction: Direction = "higherIsBetter") {
  const read = readTarget(type, typed);
  if ("why" in read) return read;
  const indicator = { type, unitOfMeasure: type === "count" ? "căn" : "km", direction };
  const amount = amountOf(columnsOf(read.amount));
  return amount ? targetText({ indicator, amount }) : null;
}

test.each([
  ["ratio", "85%", "từ 85%"],
  ["ratio", "86,5 %", "từ 86,5%"],
  ["ratio", "100%", "100%"],
  ["ratio", "740/740", "100%"],
  ["ratio", "694/823", "từ 694/823"],
  ["count", "10", "từ 10 căn"],
  ["money", "200 triệu", "từ 200 triệu đồng"],
  ["money", "1,6 tỷ", "từ 1.600 triệu đồng"],
  ["quantity", "12,5", "từ 12,5 km"],
  ["quantity", "0,25", "từ 0,25 km"],
  ["yesNo", "có", "có"],
] as const)("a target of kind %s typed as “%s” reads “%s”", (type, typed, words) => {
  expect(shown(type, typed)).toBe(words);
});

test("a target that is dropped has no figure", () => {
  expect(shown("ratio", " Bãi  bỏ ")).toBeNull();
});

test("lower is better reads the other way, and where neither is, as it stands", () => {
  expect(shown("ratio", "5%", "lowerIsBetter")).toBe("không quá 5%");
  expect(shown("ratio", "5%", "neutral")).toBe("5%");
});

test.each([
  ["ratio", ""],
  ["ratio", "120%"],
  ["ratio", "không phát sinh"],
  ["ratio", "nhiều%"],
  ["ratio", "85"],
  ["count", "trên 10"],
  ["count", "mười"],
  ["text", "tốt"],
] as const)("a target of kind %s typed as “%s” is refused with a reason", (type, typed) => {
  expect(shown(type, typed)).toEqual({ why: expect.stringMatching(/\S/) });
});
