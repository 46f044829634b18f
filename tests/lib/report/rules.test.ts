import { expect, test } from "vitest";
import type { ReportStatus } from "@/lib/db/generated/enums";
import {
  askedAmong,
  askingRefusal,
  cellFaults,
  checkingRefusal,
  closesAt,
  enteringRefusal,
  fileStanding,
  missingLines,
  presentingRefusal,
  submittingRefusal,
  takingBackRefusal,
  timeliness,
  timelySending,
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
  expect(takingBackRefusal(report("submitted"), based, inTime)).toBeNull();
  expect(takingBackRefusal(report("verified"), based, inTime)).toBe("report.notSubmitted");
  expect(takingBackRefusal(report("submitted"), based, at("2024-06-21T00:00:00"))).toBe(
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
  const cells = { a: "mười", b: "10/0" };
  expect(Object.keys(cellFaults(lines, cells))).toEqual(["a", "b"]);
  expect(missingLines(lines, cells).map(({ id }) => id)).toEqual(["c"]);
});

test.each([
  ["sent in time", { timelyAt: inTime }, at("2024-07-01T00:00:00"), "onTime"],
  [
    "sent after the hour",
    { timelyAt: at("2024-06-20T17:00:01") },
    at("2024-07-01T00:00:00"),
    "late",
  ],
  ["not sent, days left", { timelyAt: null }, at("2024-06-12T00:00:00"), "open"],
  ["not sent, three days left", { timelyAt: null }, at("2024-06-17T17:00:00"), "dueSoon"],
  ["not sent, over", { timelyAt: null }, at("2024-06-20T17:00:01"), "overdue"],
  ["not open yet", { timelyAt: null }, at("2024-06-01T00:00:00"), "notOpen"],
] as const)("a report %s", (_, subject, now, standing) => {
  expect(timeliness(subject, period, now)).toBe(standing);
});

const [first, until] = [at("2024-06-18T09:00:00"), at("2024-06-23T23:59:59")];
test.each([
  ["for the first time", null, null, inTime],
  ["anew within the days it had", first, until, first],
  ["anew in their last second", first, until, first],
  ["anew after them", first, until, at("2024-06-24T00:00:00")],
  ["after it was opened, never sent before", null, until, at("2024-06-22T09:00:00")],
  ["after the unit took it back", null, null, at("2024-06-22T09:00:00")],
] as const)("a report sent %s is judged by", (name, timelyAt, returnDueAt, judged) => {
  const last = name.includes("last second") ? until : at("2024-06-22T09:00:00");
  const now = judged === first ? last : judged;
  expect(timelySending({ timelyAt, returnDueAt }, now)).toEqual(judged);
});

test.each([
  ["confirmed", report("verified"), false, null],
  ["locked", report("locked"), false, null],
  ["asked about already", report("verified"), true, "report.reopeningAsked"],
  ["being typed", report("draft"), false, "report.notClosed"],
  ["sent", report("submitted"), false, "report.notClosed"],
  ["returned", report("returned"), false, "report.notClosed"],
] as const)("asking to open a report again that is %s", (_, subject, isWaiting, refusal) => {
  expect(askingRefusal(subject, { isWaiting }, inTime)).toBe(refusal);
});

test("a period that is over may be asked to be opened again", () => {
  const over = at("2024-06-20T17:00:01");
  expect(askingRefusal(report("draft"), { isWaiting: false }, over)).toBeNull();
});

const ofCluster = { clusterId: "c3", memberUnitIds: ["a", "b", "c"] };
const cluster = (clusterId: string) => ({ clusterId, unitId: null });
const single = (unitId: string) => ({ clusterId: null, unitId });

test.each([
  ["names nobody", [], ["a", "b", "c"]],
  ["names the cluster", [cluster("c3")], ["a", "b", "c"]],
  ["names another cluster", [cluster("c4")], []],
  ["names two of its units", [single("c"), single("a")], ["a", "c"]],
  ["names the cluster and one of its units", [cluster("c3"), single("a")], ["a", "b", "c"]],
  ["names another cluster and one of its units", [cluster("c4"), single("b")], ["b"]],
  ["names a unit elsewhere", [single("z")], []],
] as const)(
  "a form that %s asks these units, in the order of the decision",
  (_, receivers, units) => {
    expect(askedAmong(receivers, ofCluster)).toEqual(units);
  },
);

test("the signed paper makes a confirmed report's file whole; one still on its way has no file yet", () => {
  expect(fileStanding({ status: "submitted" }, { number: "45" })).toBeNull();
  expect(fileStanding({ status: "verified" }, null)).toBe("paperMissing");
  expect(fileStanding({ status: "locked" }, { number: "45" })).toBe("whole");
});
