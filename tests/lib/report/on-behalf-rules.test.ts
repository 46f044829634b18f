import { expect, test } from "vitest";
import { entryBehind } from "@/lib/report/on-behalf-rules";

const day = (number: number) => new Date(Date.UTC(2024, 5, number));
const houses = "houses";
const entry = (number: number, typed: string, indicatorId = houses) => ({
  ...{ at: day(number), source: `Báo cáo số ${number}`, lines: [{ indicatorId, typed }] },
});

test("a line bears the mark of the last entry that typed it, as long as it says those words", () => {
  const entries = [entry(3, "12"), entry(2, "5", "visits"), entry(1, "10")];
  const says = (typed: string, by?: Date) =>
    entryBehind(entries, { indicatorId: houses, typed }, by)?.source ?? null;
  expect(says("12")).toBe("Báo cáo số 3");
  expect(says("13")).toBeNull();
  // Of an entry that another has taken the place of.
  expect(says("10")).toBeNull();
  expect(says("10", day(2))).toBe("Báo cáo số 1");
  expect(says("10", new Date(0))).toBeNull();
});

test("lines that no entry typed bear none", () => {
  expect(entryBehind([entry(1, "10")], { indicatorId: "visits", typed: "10" })).toBeNull();
});
