import { expect, test } from "vitest";
import type { Day } from "@/lib/dates";
import { settingInForce } from "@/lib/setting/rules";

const set = (ownerUnitId: string, fromOn: Day, value: string) => ({ ownerUnitId, fromOn, value });
const rows = [
  set("centre", "2000-01-01", "of the centre"),
  set("city", "2024-01-01", "of the city"),
  set("city", "2026-01-01", "of the city, later"),
  set("commune", "2026-07-01", "of the commune"),
];
const path = ["commune", "city", "centre"];

test.each([
  ["1999-12-31", undefined],
  ["2000-01-01", "of the centre"],
  ["2023-12-31", "of the centre"],
  ["2024-01-01", "of the city"],
  ["2025-12-31", "of the city"],
  ["2026-01-01", "of the city, later"],
  ["2026-06-30", "of the city, later"],
  ["2026-07-01", "of the commune"],
] as const)("on %s the nearest owner who had set it wins: %s", (day, value) => {
  expect(settingInForce(rows, path, day)?.value).toBe(value);
});

test("beside and below does not count", () => {
  expect(settingInForce(rows, ["city", "centre"], "2030-01-01")?.value).toBe("of the city, later");
  expect(settingInForce(rows, ["other"], "2030-01-01")).toBeNull();
  expect(settingInForce(rows, [], "2030-01-01")).toBeNull();
});
