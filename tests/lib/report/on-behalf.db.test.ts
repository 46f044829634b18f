import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { contradictEntry, enterOnBehalf } from "@/lib/report/commands/enter-on-behalf";
import { getReport } from "@/lib/report/queries/report";
import { getSendingBoard } from "@/lib/report/queries/sending-board";
import { getValue } from "@/lib/report/queries/value";
import { listTasks } from "@/lib/task/queries";
import { recorded } from "@/tests/support/audit";
import { anOpenPeriod, fullSheet, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

const source = "Báo cáo số 45/BC-MTTQ-BTT ngày 17/6/2024";
const enter = (revision = 0, cells = stage.cells(fullSheet), actor = stage.secretary) =>
  at(inTime, () => enterOnBehalf(actor, { ...key, revision, source, cells }));

test("figures entered for a unit lie in its draft, with who entered them and from what", async () => {
  await enter();
  const report = await at(inTime, () => getReport(unit.officer, key));
  expect(report).toMatchObject({ status: "draft", path: { onBehalf: [{ source, cells: 4 }] } });
  expect(await recorded()).toContain("report.enteredOnBehalf");
});

test("whoever entered figures does not confirm them; somebody else does", async () => {
  await enter();
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(at(inTime, () => verifyReport(stage.secretary, ref))).rejects.toThrow(
    "report.ownEntry",
  );
  await at(inTime, () => verifyReport(stage.deputy, ref));
});

test("built on what the unit changed meanwhile, or with nothing new, it is refused", async () => {
  const typed = { ...key, revision: 0, intent: "save" as const };
  const cells = stage.cells({ nha_ddk_xay_moi: "3" });
  await at(inTime, () => enterFigures(unit.officer, { ...typed, cells }));
  await expect(enter(0)).rejects.toThrow("report.changedMeanwhile");
  await expect(enter(1, cells)).rejects.toThrow("report.nothingEntered");
  expect(await db.entryOnBehalf.count()).toBe(0);
});

test("of the unit and a secretary at once, one is kept and the other is told", async () => {
  const typed = { ...key, revision: 0, intent: "save" as const, cells: stage.cells(fullSheet) };
  const outcomes = await Promise.allSettled([
    enter(),
    at(inTime, () => enterFigures(unit.officer, typed)),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("neither other units, nor the deputy, nor for one's own unit", async () => {
  const other = stage.peopleOf(stage.meLinh).officer;
  for (const actor of [other, stage.deputy, unit.officer]) {
    await expect(enter(0, stage.cells(fullSheet), actor)).rejects.toThrow("notAllowed");
  }
  key = { ...key, unitId: stage.socSon };
  await expect(enter()).rejects.toThrow("report.ownUnit");
});

test("the unit says against it once, and the words stay", async () => {
  await enter();
  const { id: entryId } = await db.entryOnBehalf.findFirstOrThrow();
  const words = "Số hòa giải là 11.";
  const say = (actor = unit.officer) =>
    at(inTime, () => contradictEntry(actor, { ...key, entryId, words }));
  await expect(say(stage.secretary)).rejects.toThrow("notAllowed");
  const outcomes = await Promise.allSettled([say(), say(unit.head)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(say()).rejects.toThrow("report.contradicted");
  await expect(db.$executeRaw`update entries_on_behalf set contradiction = ''`).rejects.toThrow(
    /answered/,
  );
  const elsewhere = { ...key, unitId: stage.meLinh, entryId, words };
  const { officer } = stage.peopleOf(stage.meLinh);
  await expect(at(inTime, () => contradictEntry(officer, elsewhere))).rejects.toThrow("notFound");
});

test("what the unit says against it is the secretary's to do until the unit sends its own; whoever entered it is not asked to confirm", async () => {
  await enter();
  const tasks = async (actor: typeof stage.secretary, when = inTime) => {
    const { groups } = await at(when, () => listTasks(actor));
    return groups.flatMap((group) => group.tasks).map(({ key: each }) => each.split(" ")[0]);
  };
  expect(await tasks(stage.secretary)).not.toContain("contradiction");
  const { id: entryId } = await db.entryOnBehalf.findFirstOrThrow();
  await at(inTime, () => contradictEntry(unit.officer, { ...key, entryId, words: "Là 11." }));
  expect(await tasks(stage.secretary)).toContain("contradiction");
  const later = new Date(inTime.getTime() + 1);
  await sendSheet(stage, { unitId: stage.dongAnh, when: later });
  expect(await tasks(stage.secretary, later)).not.toContain("contradiction");
  const offered = async (actor: typeof stage.secretary) => {
    const board = await at(later, () => getSendingBoard(actor, stage.clusterYearId));
    return board?.periods[0]?.units.some(({ waitsForActor }) => waitsForActor);
  };
  expect([await offered(stage.secretary), await offered(stage.deputy)]).toEqual([false, true]);
});

test("each line entered for the unit says so, to the unit, to who confirms and at its sendings, until the unit types its own", async () => {
  await enter();
  const cells = stage.cells({ nha_ddk_xay_moi: "11" });
  const typed = { ...key, revision: 1, intent: "save" as const, cells };
  await at(inTime, () => enterFigures(unit.officer, typed));
  const [own = ""] = Object.keys(cells);
  const marked = async (actor: typeof stage.secretary, when = inTime) => {
    const report = await at(when, () => getReport(actor, key));
    return report?.lines.map(({ indicator, onBehalf }) => [
      indicator.id === own,
      onBehalf?.source ?? null,
    ]);
  };
  const expected = [[true, null], ...[1, 2, 3].map(() => [false, source])];
  expect(await marked(unit.officer)).toEqual(expected);
  const later = new Date(inTime.getTime() + 60_000);
  await sendSheet(stage, { unitId: stage.dongAnh, when: later, sheet: {} });
  expect(await marked(stage.deputy, later)).toEqual(expected);
  const values = await db.indicatorValue.findMany({ select: { id: true, indicatorId: true } });
  for (const { id, indicatorId } of values) {
    const value = await at(later, () => getValue(stage.deputy, id));
    const mark = indicatorId === own ? null : { source };
    expect(value).toMatchObject({
      onBehalf: mark,
      revisions: [
        { kind: "sent", onBehalf: mark },
        { kind: "onBehalf", source },
      ],
    });
  }
  await expect(db.lineEnteredOnBehalf.deleteMany()).rejects.toThrow(/permission denied/);
});
