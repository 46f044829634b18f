import { beforeEach, expect, test } from "vitest";
import { writeAreaFigures } from "@/lib/area-sheet/commands/write-area-figures";
import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { extendReport } from "@/lib/report/commands/extend-report";
import {
  endForm,
  keepLockDay,
  lockWholePeriod,
  movePeriod,
  renameForm,
  withdrawPeriod,
} from "@/lib/report/commands/keep-forms";
import { openPeriod } from "@/lib/report/commands/open-period";
import { askToReopen, decideReopening, lockFigures } from "@/lib/report/commands/reopen-report";
import { recorded } from "@/tests/support/audit";
import { killedAtTheLastStep } from "@/tests/support/killed";
import { queuedBehind } from "@/tests/support/queued-behind";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";
import { unguarded } from "@/tests/support/unguarded";

const reason = "Ghi nhầm ngày.";
const due = instantOf("2024-06-20", "17:00");
const heldForm = "select 1 from report_forms for update";
const heldPeriods = "select 1 from reporting_periods for update";
let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

beforeEach(async () => {
  stage = await anOpenPeriod();
});

const keeper = () => stage.office.administrator;
const rename = (name: string) => () =>
  renameForm(keeper(), { formId: stage.formId, before: "Báo cáo 6 tháng", name });
const end = (toOn: Day) => () => endForm(keeper(), { formId: stage.formId, toOn });
const move = (day: Day) => () => {
  const about = { periodId: stage.periodId, before: due, reason };
  return at(inTime, () => movePeriod(keeper(), { ...about, dueAt: instantOf(day, "17:00") }));
};
const keepDay = (lockDays: number) => () =>
  at(inTime, () =>
    keepLockDay(keeper(), { periodId: stage.periodId, before: null, lockDays, reason }),
  );
const withdraw = () => withdrawPeriod(keeper(), { periodId: stage.periodId });
const lock = (confirmed: number) => () =>
  at(inTime, () => lockWholePeriod(stage.board, { periodId: stage.periodId, confirmed }));
const openJuly = () =>
  openPeriod(keeper(), {
    ...{ formId: stage.formId, year: 2024, label: "tháng 7/2024" },
    ...{ fromOn: "2024-06-16", toOn: "2024-07-15" },
    ...{ opensAt: instantOf("2024-07-10", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });

async function confirmed(unitId: string) {
  const ref = await sendSheet(stage, { unitId });
  await at(inTime, () => verifyReport(stage.secretary, ref));
  return ref;
}

/** All that these acts can leave behind. */
async function standing() {
  const [forms, periods, reports, jobs] = await Promise.all([
    db.reportForm.findMany({ orderBy: { id: "asc" } }),
    db.reportingPeriod.findMany({ orderBy: { id: "asc" } }),
    db.progressReport.findMany({ select: { unitId: true, status: true }, orderBy: { id: "asc" } }),
    db.job.count(),
  ]);
  return { forms, periods, reports, jobs, recorded: await recorded() };
}

test("of two who name, end, move or lock at once the first is obeyed and the second told", async () => {
  const told = (acts: Parameters<typeof queuedBehind>[1]) => queuedBehind(heldForm, acts);
  expect(await told([rename("Sơ kết"), rename("Giữa năm")])).toEqual([
    "done",
    "form.changedMeanwhile",
  ]);
  expect(await told([move("2024-06-25"), move("2024-06-26")])).toEqual([
    "done",
    "period.changedMeanwhile",
  ]);
  expect(await told([keepDay(3), keepDay(4)])).toEqual(["done", "period.changedMeanwhile"]);
  expect(await told([end("2024-06-30"), end("2024-07-31")])).toEqual(["done", "form.ended"]);
  const form = await db.reportForm.findUniqueOrThrow({ where: { id: stage.formId } });
  expect(form.name).toBe("Sơ kết");
});

test("a form ends before its next period is opened, or after it: never across it", async () => {
  expect(await queuedBehind(heldForm, [end("2024-06-30"), openJuly])).toEqual([
    "done",
    "form.ended",
  ]);
  await db.reportForm.update({ where: { id: stage.formId }, data: { toOn: null } });
  expect(await queuedBehind(heldForm, [openJuly, end("2024-06-30")])).toEqual([
    "done",
    "form.endsBeforePeriod",
  ]);
});

test("a period is withdrawn before a deadline is moved or a form ended, and they see it gone", async () => {
  expect(await queuedBehind(heldForm, [withdraw, move("2024-06-25"), withdraw])).toEqual([
    ...["done", "notFound", "notFound"],
  ]);
  await end("2024-06-01")();
});

test("whoever types, is given more time or fills in an area sheet while a period is withdrawn is told that there is none", async () => {
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const { officer } = stage.peopleOf(stage.dongAnh);
  const types = () =>
    at(inTime, () => enterFigures(officer, { ...key, revision: 0, intent: "save", cells: {} }));
  const dueAt = instantOf("2024-06-22", "17:00");
  const isGivenTime = () =>
    at(inTime, () => extendReport(stage.secretary, { ...key, dueAt, reason }));
  const fillsIn = () =>
    at(inTime, () => writeAreaFigures(officer, { ...key, revision: 0, cells: {} }));
  expect(await queuedBehind(heldPeriods, [withdraw, types, isGivenTime, fillsIn])).toEqual([
    ...["done", "notFound", "notFound", "notFound"],
  ]);
  expect(await db.progressReport.count()).toBe(0);
});

test("a period in which somebody begins first is not withdrawn", async () => {
  const key = { periodId: stage.periodId, unitId: stage.dongAnh };
  const { officer } = stage.peopleOf(stage.dongAnh);
  const types = () =>
    at(inTime, () => enterFigures(officer, { ...key, revision: 0, intent: "save", cells: {} }));
  expect(await queuedBehind(heldPeriods, [types, withdraw])).toEqual(["done", "period.touched"]);
});

test("two who close a whole period close each report once; one opened again meanwhile stays open", async () => {
  const refs = [await confirmed(stage.dongAnh), await confirmed(stage.meLinh)];
  expect(await queuedBehind(heldForm, [lock(2), lock(2)])).toEqual([
    "done",
    "period.changedMeanwhile",
  ]);
  expect((await recorded()).filter((type) => type === "report.locked")).toHaveLength(2);
  const [ref] = refs;
  if (!ref) throw new Error("One was confirmed");
  const { officer } = stage.peopleOf(stage.dongAnh);
  await unguarded(() => db.progressReport.updateMany({ data: { status: "verified" } }));
  await at(inTime, () => askToReopen(officer, { ...ref, reason: "Sót một khu." }));
  const answer = { decision: "grant" as const, days: 3, answer: "Đồng ý." };
  const opens = () => at(inTime, () => decideReopening(stage.board, { ...ref, ...answer }));
  const held = `select 1 from progress_reports where unit_id = '${stage.dongAnh}' for update`;
  expect(await queuedBehind(held, [opens, lock(2)])).toEqual(["done", "done"]);
  const left = await standing();
  expect(left.reports.map(({ status }) => status).sort()).toEqual(["locked", "returned"]);
});

test("closed by one's own hand and with the whole period at once, a report is closed once", async () => {
  const ref = await confirmed(stage.dongAnh);
  const held = "select 1 from progress_reports for update";
  const one = () => at(inTime, () => lockFigures(stage.board, ref));
  expect(await queuedBehind(held, [one, lock(1)])).toEqual(["done", "period.nothingToLock"]);
  expect((await recorded()).filter((type) => type === "report.locked")).toHaveLength(1);
});

const killed: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
  ["renaming", async () => {}, () => rename("Báo cáo sơ kết")()],
  ["ending", async () => {}, () => end("2024-06-30")()],
  ["moving a deadline", () => keepDay(5)(), () => move("2024-06-25")()],
  ["keeping a lock day", async () => {}, () => keepDay(5)()],
  ["withdrawing", async () => {}, () => withdraw()],
  [
    "closing a whole period",
    () => Promise.all([confirmed(stage.dongAnh), confirmed(stage.meLinh)]),
    () => lock(2)(),
  ],
];

test.each(killed)(
  "%s killed half-way leaves everything as it was; trying again works",
  async (_, prepare, act) => {
    await prepare();
    const before = await standing();
    await killedAtTheLastStep(act);
    expect(await standing()).toEqual(before);
    await act();
    expect((await standing()).recorded.length).toBeGreaterThan(before.recorded.length);
  },
);
