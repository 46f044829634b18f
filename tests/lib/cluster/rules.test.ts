import { expect, test } from "vitest";
import { type Days, membersOn, referenceDay, runsOn } from "@/lib/cluster/rules";
import type { Day } from "@/lib/dates";

const days = (fromOn: Day, toOn: Day | null = null): Days => ({ fromOn, toOn });

test("the first and the last day belong to what runs between them", () => {
  const year = days("2024-01-01", "2024-12-31");
  expect(runsOn(year, "2023-12-31")).toBe(false);
  expect(runsOn(year, "2024-01-01")).toBe(true);
  expect(runsOn(year, "2024-12-31")).toBe(true);
  expect(runsOn(year, "2025-01-01")).toBe(false);
});

test("what has no last day runs on", () => {
  expect(runsOn(days("2020-01-01"), "2099-01-01")).toBe(true);
});

test.each<[string, Days, Day, Day]>([
  ["while it is being prepared, on its first day", days("2020-01-01"), "2023-11-08", "2024-01-01"],
  ["while it runs, today", days("2020-01-01"), "2024-02-29", "2024-02-29"],
  ["when it is over, on its last day", days("2020-01-01"), "2026-05-01", "2024-12-31"],
  ["in a cluster founded during it, not before", days("2024-07-01"), "2024-02-29", "2024-07-01"],
  [
    "in a cluster that ended during it, on the cluster's last day",
    days("2020-01-01", "2024-06-30"),
    "2024-09-01",
    "2024-06-30",
  ],
])("a year's members are taken %s", (_, cluster, today, expected) => {
  expect(referenceDay(cluster, 2024, today)).toBe(expected);
});

test("members stand in the order of the decision, without those who came later or have left", () => {
  const members = [
    { unitId: "Đông Anh", position: 5, ...days("2020-01-01") },
    { unitId: "Mê Linh", position: 1, ...days("2020-01-01") },
    { unitId: "Sóc Sơn", position: 3, ...days("2020-01-01", "2023-12-31") },
    { unitId: "Thanh Trì", position: 2, ...days("2025-01-01") },
  ];
  expect(membersOn(members, "2024-03-01").map(({ unitId }) => unitId)).toEqual([
    "Mê Linh",
    "Đông Anh",
  ]);
});
