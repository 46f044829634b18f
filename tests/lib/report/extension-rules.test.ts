import { expect, test } from "vitest";
import { ReportStatus } from "@/lib/db/generated/enums";
import { closesAt, extendingRefusal, periodFor, timeliness } from "@/lib/report/rules";

const period = {
  ...{ opensAt: new Date("2024-06-10T01:00Z"), dueAt: new Date("2024-06-20T10:00Z") },
  graceDays: 2,
};
const awaited = { status: "draft" as ReportStatus, revision: 1, period, unitId: "Mê Linh" };
const by = { unitId: "Sóc Sơn", dueAt: new Date("2024-06-25T10:00Z") };
const now = new Date("2024-06-18T02:00Z");

test("more time is the unit's own deadline, without days of grace; without it the period runs as opened", () => {
  const extension = { dueAt: by.dueAt };
  expect(periodFor(period, [extension])).toEqual({ ...period, dueAt: by.dueAt, graceDays: 0 });
  expect(periodFor(period, [])).toBe(period);
});

test("more time given within the days of grace makes what comes by then timely, and takes none of them away", () => {
  const dueAt = new Date("2024-06-21T10:00Z");
  const own = periodFor(period, [{ dueAt }]);
  expect(closesAt(own)).toEqual(closesAt(period));
  expect(timeliness({ timelyAt: dueAt }, own, now)).toBe("onTime");
  expect(timeliness({ timelyAt: new Date(dueAt.getTime() + 1) }, own, now)).toBe("late");
});

test("more time is given until the report was sent", () => {
  const refusals = Object.values(ReportStatus).map((status) => [
    status,
    extendingRefusal({ ...awaited, status }, by, now),
  ]);
  expect(Object.fromEntries(refusals)).toEqual({
    ...{ draft: null, awaitingHead: null, returned: null },
    ...{ submitted: "report.alreadySubmitted" },
    ...{ verified: "report.alreadyVerified", locked: "report.alreadyVerified" },
  });
});

test.each([
  ["to one's own unit", { unitId: "Mê Linh" }, "report.ownExtension"],
  ["no later than the hour it is due at", { dueAt: period.dueAt }, "report.notLater"],
  ["within the days of grace", { dueAt: new Date("2024-06-21T10:00Z") }, null],
])("more time %s", (_, change, expected) => {
  expect(extendingRefusal(awaited, { ...by, ...change }, now)).toBe(expected);
});

test("more time is not given into the past", () => {
  const afterwards = new Date("2024-07-01T00:00Z");
  expect(extendingRefusal(awaited, by, afterwards)).toBe("report.notLater");
});
