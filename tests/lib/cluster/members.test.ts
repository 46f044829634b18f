import { expect, test } from "vitest";
import {
  endingRefusal,
  joiningRefusal,
  leavingRefusal,
  membersOn,
  placeFrom,
  referenceDay,
} from "@/lib/cluster/rules";
import { orderUnitsInput } from "@/lib/cluster/schema";
import { sortNumberOf } from "@/lib/cluster/sort-number";
import type { Day } from "@/lib/dates";
import type { Span } from "@/lib/spans";

const days = (fromOn: Day, toOn: Day | null = null): Span => ({ fromOn, toOn });
const since2020 = days("2020-01-01");

test.each<[string, Span, Day, Day]>([
  ["while it is being prepared, on its first day", since2020, "2023-11-08", "2024-01-01"],
  ["while it runs, today", since2020, "2024-02-29", "2024-02-29"],
  ["when it is over, on its last day", since2020, "2026-05-01", "2024-12-31"],
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

const member = (unitId: string, position: number, place = since2020, unit = since2020) => ({
  unitId,
  position,
  ...place,
  unit,
});

test("members stand in the order of the decision, whatever the order of the rows", () => {
  const rows = [member("Đông Anh", 5), member("Mê Linh", 1), member("Sóc Sơn", 3)];
  expect(membersOn(rows, "2024-03-01").map(({ unitId }) => unitId)).toEqual([
    "Mê Linh",
    "Sóc Sơn",
    "Đông Anh",
  ]);
});

test("a unit is a member from its first day to its last, and no longer than it exists", () => {
  const rows = [
    member("came later", 1, days("2025-01-01")),
    member("has left", 2, days("2020-01-01", "2024-02-29")),
    member("was abolished", 3, since2020, days("1954-10-10", "2024-02-29")),
  ];
  const on = (day: Day) => membersOn(rows, day).map(({ unitId }) => unitId);
  expect(on("2024-02-29")).toEqual(["has left", "was abolished"]);
  expect(on("2024-03-01")).toEqual([]);
  expect(on("2025-01-01")).toEqual(["came later"]);
});

test("of two decisions for one day the later one counts, and neither before its day", () => {
  const rows = [member("a", 1), member("b", 2), member("c", 3)];
  const orders = [
    { fromOn: "2024-07-01", unitIds: ["c", "b", "a"] },
    { fromOn: "2024-07-01", unitIds: ["b", "c"] },
  ] as const;
  const on = (day: Day) => membersOn(rows, day, orders).map(({ unitId }) => unitId);
  expect(on("2024-06-30")).toEqual(["a", "b", "c"]);
  expect(on("2024-07-01")).toEqual(["b", "c", "a"]);
});

test("an order's numbers are numbers, each once", () => {
  const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
  const typed = { clusterId: one, decision: "Quyết định số 1", fromOn: "01/07/2024" };
  const read = (places: string[]) =>
    orderUnitsInput.safeParse({ ...typed, unitIds: [one, two], places });
  expect(read(["2", "1"]).data?.unitIds).toEqual([two, one]);
  for (const places of [
    ["1", "1"],
    ["1", "01"],
    ["1", ""],
    ["1", "x"],
  ])
    expect(read(places).error?.issues.map(({ path }) => path.join("."))).toEqual(["places.1"]);
});

test("a unit joins until it or the cluster ends, whichever comes first", () => {
  const from = (cluster: Span, unit: Span) => placeFrom("2024-01-01", { cluster, unit }).toOn;
  expect(from(since2020, since2020)).toBeNull();
  expect(from(since2020, days("2020-01-01", "2025-06-30"))).toBe("2025-06-30");
  expect(from(days("2020-01-01", "2024-12-31"), days("2020-01-01", "2025-06-30"))).toBe(
    "2024-12-31",
  );
});

const joining = { cluster: since2020, unit: since2020, otherPlaces: [] };

test("a unit that exists joins a cluster that exists", () => {
  expect(joiningRefusal(days("2024-01-01"), joining)).toBeNull();
});

test("nobody joins a cluster before it is founded or after it has ended", () => {
  expect(joiningRefusal(days("2019-12-31"), joining)).toBe("cluster.notThereThen");
  const cluster = days("2020-01-01", "2024-06-30");
  expect(joiningRefusal(days("2024-07-01", "2024-07-01"), { ...joining, cluster })).toBe(
    "cluster.notThereThen",
  );
});

test("a unit joins only while it exists", () => {
  const unit = days("2025-07-01");
  expect(joiningRefusal(days("2025-06-30"), { ...joining, unit })).toBe("cluster.unitNotThere");
  expect(joiningRefusal(days("2025-07-01"), { ...joining, unit })).toBeNull();
});

test("a unit is in one cluster of a kind on any day, to the day", () => {
  const otherPlaces = [days("2020-01-01", "2023-12-31")];
  expect(joiningRefusal(days("2023-12-31"), { ...joining, otherPlaces })).toBe("cluster.unitTaken");
  expect(joiningRefusal(days("2024-01-01"), { ...joining, otherPlaces })).toBeNull();
});

test("a place that begins later is in the way of one without an end", () => {
  const otherPlaces = [days("2025-01-01")];
  expect(joiningRefusal(days("2024-01-01"), { ...joining, otherPlaces })).toBe("cluster.unitTaken");
  expect(joiningRefusal(days("2024-01-01", "2024-12-31"), { ...joining, otherPlaces })).toBeNull();
});

test("a member leaves with a last day that is not before its first", () => {
  expect(leavingRefusal(since2020, "2020-01-01", [])).toBeNull();
  expect(leavingRefusal(since2020, "2019-12-31", [])).toBe("cluster.leavesBeforeJoining");
});

test("a member leaves once; leaving earlier than written is a correction", () => {
  const place = days("2020-01-01", "2024-06-30");
  expect(leavingRefusal(place, "2024-06-30", [])).toBe("cluster.leftAlready");
  expect(leavingRefusal(place, "2024-07-01", [])).toBe("cluster.leftAlready");
  expect(leavingRefusal(place, "2024-06-29", [])).toBeNull();
});

test("a unit that leads beyond the day hands over before it leaves", () => {
  expect(leavingRefusal(since2020, "2024-06-30", [days("2023-11-08")])).toBe("cluster.memberLeads");
  const term = days("2023-11-08", "2024-06-30");
  expect(leavingRefusal(since2020, "2024-06-30", [term])).toBeNull();
  expect(leavingRefusal(since2020, "2024-06-29", [term])).toBe("cluster.memberLeads");
});

const standing = { ...since2020, memberships: [since2020], years: [2023, 2024] };

test("a cluster ends once, not before it began", () => {
  expect(endingRefusal(standing, "2025-06-30")).toBeNull();
  expect(endingRefusal(standing, "2019-12-31")).toBe("cluster.endsBeforeItBegan");
  expect(endingRefusal({ ...standing, toOn: "2025-06-30" }, "2025-06-30")).toBe(
    "cluster.endedAlready",
  );
});

test("a cluster does not end before a member joins or a year that is open begins", () => {
  const memberships = [since2020, days("2025-07-01")];
  expect(endingRefusal({ ...standing, memberships }, "2025-06-30")).toBe("cluster.membersLater");
  expect(endingRefusal({ ...standing, years: [2025, 2026] }, "2025-06-30")).toBe(
    "cluster.yearsLater",
  );
});

test.each([
  ["số 3", 3],
  ["số 10", 10],
  ["II", 2],
  ["IV", 4],
  ["XIX", 19],
  ["Khu trung tâm", 7],
])("the label “%s” sorts at %i", (label, expected) => {
  expect(sortNumberOf(label, 7)).toBe(expected);
});
