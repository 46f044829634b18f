import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { extendReport } from "@/lib/report/commands/extend-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { getReport } from "@/lib/report/queries/report";
import { getSendingBoard } from "@/lib/report/queries/sending-board";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

/** The period is due at 17:00 on 20/6/2024. */
const after = instantOf("2024-06-21", "09:00");
const later = instantOf("2024-06-25", "17:00");
const reason = "Mất điện do bão.";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  place = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

const sheet = () => ({
  ...place,
  ...{ intent: "save" as const, revision: 0, cells: stage.cells(fullSheet) },
});
const extend = (by = stage.secretary, dueAt = later, on = place) =>
  at(after, () => extendReport(by, { ...on, dueAt, reason }));

test("who was given more time types and sends after the others' hour, and is on time", async () => {
  await expect(at(after, () => enterFigures(unit.officer, sheet()))).rejects.toThrow(
    "report.periodOver",
  );
  await extend();
  await at(after, () => submitReport(unit.head, sheet()));
  const report = await at(after, () => getReport(unit.head, place));
  expect(report).toMatchObject({ timeliness: "onTime", extension: { dueAt: later, reason } });
  const board = await at(after, () => getSendingBoard(stage.secretary, stage.clusterYearId));
  const states = board?.periods[0]?.units.map(({ timeliness }) => timeliness);
  expect(states?.toSorted()).toEqual(["onTime", "overdue", "overdue"]);
});

test("the latest extension holds, to the minute", async () => {
  await extend();
  await extend(stage.deputy, instantOf("2024-06-26", "08:00"));
  const lastMinute = instantOf("2024-06-26", "08:00");
  await at(lastMinute, () => enterFigures(unit.officer, sheet()));
  const tooLate = new Date(lastMinute.getTime() + 1);
  await expect(
    at(tooLate, () => enterFigures(unit.officer, { ...sheet(), revision: 1 })),
  ).rejects.toThrow("report.periodOver");
});

test("not to one's own unit, not earlier, not once it was sent, not by strangers; nothing is kept", async () => {
  const own = { ...place, unitId: stage.socSon };
  await expect(extend(stage.secretary, later, own)).rejects.toThrow("report.ownExtension");
  await expect(extend(stage.secretary, inTime)).rejects.toThrow("report.notLater");
  await expect(extend(unit.head)).rejects.toThrow("notAllowed");
  await at(inTime, () => submitReport(unit.head, sheet()));
  await expect(extend()).rejects.toThrow("report.alreadySubmitted");
  expect(await db.reportExtension.count()).toBe(0);
});

test("an extension stays as it was given", async () => {
  await extend();
  const rewrite = db.reportExtension.updateMany({ data: { dueAt: after } });
  await expect(rewrite).rejects.toThrow(/permission denied/);
});
