import { expect, test } from "vitest";
import {
  countedAddress,
  countedFailures,
  landingPath,
  standInRefusal,
  waitAfter,
} from "@/lib/account/rules";

const noon = new Date("2024-03-01T12:00:00+07:00");
const ago = (minutes: number) => new Date(noon.getTime() - minutes * 60_000);

test("four wrong tries cost nothing, the fifth starts a wait that doubles up to a limit", () => {
  const seconds = (failures: number) => waitAfter(failures, "account") / 1000;
  expect([0, 4, 5, 6, 7].map(seconds)).toEqual([0, 0, 30, 60, 120]);
  expect(seconds(10)).toBe(900);
  expect(seconds(1000)).toBe(900);
});

test("an address, behind which a whole office sits, waits less long than an account", () => {
  for (const failures of [5, 6, 10, 50])
    expect(waitAfter(failures, "address")).toBeLessThan(waitAfter(failures, "account"));
});

test("wrong tries are forgotten an hour after the last one from an address, a day after it on an account", () => {
  const counted = (minutes: number, kind: "account" | "address") =>
    countedFailures({ failures: 7, lastFailedAt: ago(minutes) }, kind, noon);
  expect([counted(59, "address"), counted(60, "address")]).toEqual([7, 0]);
  expect([counted(24 * 60 - 1, "account"), counted(24 * 60, "account")]).toEqual([7, 0]);
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "::ffff:203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::9", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("tries from %s are counted under %s", (address, counted) => {
  expect(countedAddress(address)).toBe(counted);
});

test.each([
  ["/clusters/1?year=2024", "/clusters/1?year=2024"],
  ["/", "/"],
  ["/reports?year=2024&_rsc=1x2", "/reports?year=2024"],
  ["//evil.example/x", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["/sign-in?next=/sign-in", "/"],
  ["", "/"],
  [undefined, "/"],
  [["/a", "/b"], "/"],
  ["/.//evil.example", "/"],
  ["/a/..//evil.example/", "/"],
  ["/%2e//evil.example", "/"],
])("after signing in, %j leads to %s", (asked, path) => {
  expect(landingPath(asked)).toBe(path);
});

const absence = {
  assignment: { personId: "me", standsInForId: null, toOn: "2024-12-31" },
  colleagues: [{ id: "me" }, { id: "colleague" }],
  standIns: [{ fromOn: "2024-04-01", toOn: "2024-04-10" }],
} as const;
const asked = { personId: "colleague", fromOn: "2024-03-01", toOn: "2024-03-05" } as const;

test.each([
  ["a colleague, from today on", absence, asked, null],
  [
    "one who stands in oneself",
    { ...absence, assignment: { ...absence.assignment, standsInForId: "other" } },
    asked,
    "standIn.passedOn",
  ],
  ["someone from elsewhere", absence, { ...asked, personId: "x" }, "standIn.notColleague"],
  ["oneself", absence, { ...asked, personId: "me" }, "standIn.notColleague"],
  ["a day gone by", absence, { ...asked, fromOn: "2024-02-29" }, "standIn.daysUnclear"],
  ["an end before the beginning", absence, { ...asked, toOn: "2024-02-29" }, "standIn.daysUnclear"],
  [
    "longer than the assignment",
    absence,
    { ...asked, toOn: "2025-01-01" },
    "standIn.beyondAssignment",
  ],
  ["up to the day before another", absence, { ...asked, toOn: "2024-03-31" }, null],
  [
    "into another's first day",
    absence,
    { ...asked, toOn: "2024-04-01" },
    "standIn.alreadyArranged",
  ],
  [
    "from another's last day",
    absence,
    { ...asked, fromOn: "2024-04-10", toOn: "2024-04-12" },
    "standIn.alreadyArranged",
  ],
] as const)("standing in: %s", (_, given, wish, refusal) => {
  expect(standInRefusal(given, wish, "2024-03-01")).toBe(refusal);
});
