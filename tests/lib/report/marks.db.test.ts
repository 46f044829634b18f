import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { keepFields } from "@/lib/report/commands/keep-fields";
import { takeBackReport } from "@/lib/report/commands/send-report";
import { skippedClusterText } from "@/lib/report/labels";
import { getReport } from "@/lib/report/queries/report";
import { getSendingBoard } from "@/lib/report/queries/sending-board";
import { aPerson } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

const confirm = async (
  actor: ReturnType<typeof anActor>,
  ref: Parameters<typeof verifyReport>[1],
) => (await at(inTime, () => verifyReport(actor, ref))).waiting;

async function status() {
  return (await db.progressReport.findFirst())?.status;
}

test("through both, a report is confirmed once the cluster has seen it and the boards agree", async () => {
  const stage = await anOpenPeriod({ route: "both" });
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(confirm(stage.board, ref)).rejects.toThrow("report.clusterFirst");
  expect(await confirm(stage.secretary, ref)).toMatchObject({ seen: true, waiting: ["C", "B"] });
  expect(await status()).toBe("submitted");
  expect(await confirm(stage.board, ref)).toBeNull();
  expect(await status()).toBe("verified");
  expect(await recorded()).toEqual(
    expect.arrayContaining(["report.submitted", "report.marked", "report.verified"]),
  );
});

test("the cluster's mark comes once, whoever of the cluster gives it, and two at once", async () => {
  const stage = await anOpenPeriod({ route: "both" });
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  const outcomes = await Promise.allSettled([
    confirm(stage.secretary, ref),
    confirm(stage.deputy, ref),
  ]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.reportMark.count()).toBe(1);
  await expect(confirm(stage.secretary, ref)).rejects.toThrow("report.markedAlready");
});

test("on the way to the office alone the secretariat confirms nothing", async () => {
  const stage = await anOpenPeriod({ route: "office" });
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(confirm(stage.secretary, ref)).rejects.toThrow("notAllowed");
  await expect(confirm(stage.deputy, ref)).rejects.toThrow("notAllowed");
  expect(await confirm(stage.board, ref)).toBeNull();
});

test("the lead unit's report is not seen by its own secretary but by the deputy, on every route", async () => {
  const stage = await anOpenPeriod({ route: "both" });
  const ref = await sendSheet(stage, { unitId: stage.socSon });
  await expect(confirm(stage.secretary, ref)).rejects.toThrow("report.ownUnit");
  expect(await confirm(stage.deputy, ref)).toMatchObject({ seen: true });
});

test("each board confirms its own field; the last one closes it, two at once as well", async () => {
  const stage = await anOpenPeriod({ route: "office" });
  const [one, other] = [await aBoard(stage, ["B"]), await aBoard(stage, ["C"])];
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await Promise.all([confirm(one, ref), confirm(other, ref)]);
  expect(await status()).toBe("verified");
  const marks = await db.reportMark.findMany({ orderBy: { groupCode: "asc" } });
  expect(marks.map(({ groupCode }) => groupCode)).toEqual(["B", "C"]);
});

test("a board confirms neither twice nor a form without its field", async () => {
  const stage = await anOpenPeriod({ route: "office" });
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  const board = await aBoard(stage, ["B"]);
  expect(await confirm(board, ref)).toMatchObject({ waiting: ["C"] });
  await expect(confirm(board, ref)).rejects.toThrow("report.markedAlready");
  await expect(confirm(await aBoard(stage, ["A"]), ref)).rejects.toThrow("report.otherField");
});

test("a mark is on what was read: sent anew, all of them are asked for again", async () => {
  const stage = await anOpenPeriod({ route: "both" });
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await confirm(stage.secretary, ref);
  await at(inTime, () => takeBackReport(stage.peopleOf(stage.dongAnh).head, ref));
  const anew = await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(confirm(stage.board, ref)).rejects.toThrow("report.changedMeanwhile");
  const seen = await at(inTime, () => getReport(stage.board, anew));
  expect(seen?.path.progress).toMatchObject({ seen: false, waiting: ["C", "B"] });
  await expect(db.reportMark.deleteMany()).rejects.toThrow(/permission denied/);
});

test("whose fields are whose is kept by the keepers of the forms, for the office's boards alone", async () => {
  const stage = await anOpenPeriod();
  const board = await aBoard(stage, ["B"]);
  const { assignmentId } = board.capacity;
  await expect(
    at(inTime, () => keepFields(stage.secretary, { assignmentId, before: ["B"], groups: [] })),
  ).rejects.toThrow("notAllowed");
  const unknown = { assignmentId: crypto.randomUUID(), before: [], groups: [] };
  await expect(at(inTime, () => keepFields(stage.board, unknown))).rejects.toThrow("notFound");
  expect(await db.boardField.count()).toBe(1);
});

test("of two who say somebody's fields from one page the first stands, and the second is told", async () => {
  const stage = await anOpenPeriod({ route: "office" });
  const { assignmentId } = (await aBoard(stage, ["B"])).capacity;
  const say = (groups: string[]) =>
    at(inTime, () => keepFields(stage.board, { assignmentId, before: ["B"], groups }));
  const both = await Promise.allSettled([say(["C"]), say(["B", "C"])]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const kept = await db.boardField.findMany({ orderBy: { groupCode: "asc" } });
  const groups = kept.map(({ groupCode }) => groupCode);
  expect([["C"], ["B", "C"]]).toContainEqual(groups);
  // Sent again, what was said is said, and nothing is on record twice.
  const before = await recorded();
  await say(groups);
  expect(await recorded()).toEqual(before);
  await expect(say(["D"])).rejects.toThrow("report.fieldsChanged");
});

test("where the cluster has neither secretary nor deputy, the boards confirm without waiting, and the page says so", async () => {
  const stage = await anOpenPeriod({ route: "both" });
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  const seenBy = async () => {
    const report = await at(inTime, () => getReport(stage.board, ref));
    const board = await at(inTime, () => getSendingBoard(stage.board, stage.clusterYearId));
    const waits = board?.periods[0]?.units.some(({ waitsForActor }) => waitsForActor);
    return [report?.viewer.marking, report && skippedClusterText(report), waits];
  };
  expect(await seenBy()).toEqual(["report.clusterFirst", null, false]);
  await db.assignment.updateMany({ data: { endedAt: inTime } });
  expect(await seenBy()).toEqual([null, expect.stringContaining("không chờ cụm"), true]);
  expect(await confirm(stage.board, ref)).toBeNull();
  expect(await status()).toBe("verified");
});

test("the deputy unit's report, where the cluster has nobody else, waits for nobody of the cluster", async () => {
  const stage = await anOpenPeriod({ route: "both" });
  await db.assignment.updateMany({
    where: { unitId: stage.socSon },
    data: { endedAt: inTime },
  });
  const own = await sendSheet(stage, { unitId: stage.meLinh });
  expect(await confirm(stage.board, own)).toBeNull();
  const other = await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(confirm(stage.board, other)).rejects.toThrow("report.clusterFirst");
});

/** Somebody on the office's boards who answers for these groups. */
async function aBoard(stage: Awaited<ReturnType<typeof anOpenPeriod>>, groups: string[]) {
  const { cityId } = stage.office;
  const { id: personId } = await aPerson(cityId);
  const { id: assignmentId } = await db.assignment.create({
    data: { personId, role: "boardHead", unitId: cityId, post: "Trưởng Ban", fromOn: new Date(0) },
    select: { id: true },
  });
  await at(inTime, () => keepFields(stage.board, { assignmentId, before: [], groups }));
  return { ...anActor("boardHead", { unitId: cityId, assignmentId }), personId };
}
