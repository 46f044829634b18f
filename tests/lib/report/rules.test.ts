import { expect, test } from "vitest";
import type { ReportStatus } from "@/lib/db/generated/enums";
import {
  cellFaults,
  checkingRefusal,
  closesAt,
  enteringRefusal,
  missingLines,
  presentingRefusal,
  submittingRefusal,
  takingBackRefusal,
  timeliness,
} from "@/lib/report/rules";

const at = (text: string) => new Date(`${text}+07:00`);
const period = {
  opensAt: at("2024-06-10T00:00:00"),
  dueAt: at("2024-06-20T17:00:00"),
  graceDays: 0,
};
const inTime = at("2024-06-18T09:00:00");
const report = (status: ReportStatus, revision = 4) => ({ status, revision, period });
const based = { revision: 4 };

test.each([
  ["a draft in time", report("draft"), inTime, null],
  ["a draft at the due hour", report("draft"), period.dueAt, null],
  ["a draft a second later", report("draft"), at("2024-06-20T17:00:01"), "report.periodOver"],
  ["a returned report after the due hour", report("returned"), at("2024-06-22T09:00:00"), null],
  [
    "what was returned and is before the head, after the due hour",
    { ...report("awaitingHead"), returnDueAt: at("2024-06-24T23:59:59") },
    at("2024-06-22T09:00:00"),
    null,
  ],
  ["before the period opens", report("draft"), at("2024-06-09T23:59:59"), "report.notOpenYet"],
  ["what is before the head", report("awaitingHead"), inTime, null],
  ["what has been sent", report("submitted"), inTime, "report.alreadySubmitted"],
  ["what has been confirmed", report("verified"), inTime, "report.alreadyVerified"],
  ["what has been locked", report("locked"), inTime, "report.alreadyVerified"],
  ["a save built on an older one", report("draft", 5), inTime, "report.changedMeanwhile"],
] as const)("typing into %s: %s", (_, subject, now, refusal) => {
  expect(enteringRefusal(subject, based, now)).toBe(refusal);
});

test("days of grace end at midnight in Asia/Ho_Chi_Minh", () => {
  const graceful = { ...period, graceDays: 2 };
  expect(
    enteringRefusal({ ...report("draft"), period: graceful }, based, at("2024-06-22T23:59:59")),
  ).toBeNull();
  expect(
    enteringRefusal({ ...report("draft"), period: graceful }, based, at("2024-06-23T00:00:00")),
  ).toBe("report.periodOver");
  expect(closesAt(period)).toEqual(period.dueAt);
});

test("an incomplete report is neither presented nor sent", () => {
  expect(presentingRefusal(report("draft"), based, inTime, 2)).toBe("report.incomplete");
  expect(submittingRefusal(report("draft"), based, inTime, 1)).toBe("report.incomplete");
  expect(submittingRefusal(report("awaitingHead"), based, inTime, 0)).toBeNull();
});

test("what is before the head is not presented twice", () => {
  expect(presentingRefusal(report("awaitingHead"), based, inTime, 0)).toBe(
    "report.alreadyPresented",
  );
});

test("what was sent may be taken back until it is confirmed or the period is over", () => {
  expect(takingBackRefusal(report("submitted"), inTime)).toBeNull();
  expect(takingBackRefusal(report("verified"), inTime)).toBe("report.notSubmitted");
  expect(takingBackRefusal(report("submitted"), at("2024-06-21T00:00:00"))).toBe(
    "report.periodOver",
  );
});

test.each([
  ["another unit's, as it was read", "submitted", { unitId: "other", revision: 4 }, null],
  ["by someone of no unit", "submitted", { unitId: null, revision: 4 }, null],
  ["one's own unit's", "submitted", { unitId: "unit", revision: 4 }, "report.ownUnit"],
  [
    "sent anew since it was read",
    "submitted",
    { unitId: "other", revision: 3 },
    "report.changedMeanwhile",
  ],
  ["not sent", "draft", { unitId: "other", revision: 4 }, "report.notSubmitted"],
  ["confirmed already", "verified", { unitId: "other", revision: 4 }, "report.alreadyVerified"],
] as const)("confirming a report %s", (_, status, by, refusal) => {
  expect(checkingRefusal({ status, revision: 4, unitId: "unit" }, by)).toBe(refusal);
});

test("faulty cells are named, empty ones are only missing", () => {
  const lines = [
    { id: "a", type: "count" },
    { id: "b", type: "ratio" },
    { id: "c", type: "count" },
  ] as const;
  const cells = { a: "mười", b: "10/5" };
  expect(Object.keys(cellFaults(lines, cells))).toEqual(["a", "b"]);
  expect(missingLines(lines, cells).map(({ id }) => id)).toEqual(["c"]);
});

test.each([
  [
    "sent in time",
    { status: "submitted", submittedAt: inTime },
    at("2024-07-01T00:00:00"),
    "onTime",
  ],
  [
    "sent after the hour",
    { status: "verified", submittedAt: at("2024-06-20T17:00:01") },
    at("2024-07-01T00:00:00"),
    "late",
  ],
  ["not sent, days left", { status: null, submittedAt: null }, at("2024-06-12T00:00:00"), "open"],
  [
    "not sent, three days left",
    { status: "draft", submittedAt: null },
    at("2024-06-17T17:00:00"),
    "dueSoon",
  ],
  ["not sent, over", { status: "draft", submittedAt: null }, at("2024-06-20T17:00:01"), "overdue"],
  ["not open yet", { status: null, submittedAt: null }, at("2024-06-01T00:00:00"), "notOpen"],
] as const)("a report %s", (_, subject, now, standing) => {
  expect(timeliness(subject, period, now)).toBe(standing);
});
