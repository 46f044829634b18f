import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { sendRegistration } from "@/lib/registration/commands/save-registration";
import { returnReport, verifyReport } from "@/lib/report/commands/check-report";
import { askToReopen, decideReopening } from "@/lib/report/commands/reopen-report";
import { presentToHead, submitReport } from "@/lib/report/commands/send-report";
import { countTasksElsewhere, listTasks } from "@/lib/task/queries";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, fullSheet, inTime, sendSheet } from "@/tests/support/reports";

/** The period is due at 17:00 on 20/6/2024. */
const tooLate = instantOf("2024-06-21", "09:00");
let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let unit: ReturnType<typeof stage.peopleOf>;
let report: { periodId: string; unitId: string };

beforeEach(async () => {
  stage = await anOpenPeriod();
  report = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

async function tasksOf(actor: Actor, moment = inTime) {
  const { groups } = await at(moment, () => listTasks(actor));
  return groups.flatMap(({ group, tasks }) => tasks.map((task) => ({ group, ...task })));
}

async function saidTo(actor: Actor, moment = inTime) {
  return (await tasksOf(actor, moment)).map(({ what }) => what);
}

const fullReport = () => ({ ...report, revision: 0, cells: stage.cells(fullSheet) });

test("the officer's line is a verb, its object, an hour and the page where it is done", async () => {
  const [first] = await tasksOf(unit.officer);
  expect(first).toEqual({
    group: "thisWeek",
    key: `report ${report.periodId} ${report.unitId}`,
    what: "Nhập số liệu báo cáo 6 tháng đầu năm 2024",
    detail: "4 chỉ tiêu, chưa nhập.",
    dueAt: instantOf("2024-06-20", "17:00"),
    href: `/reports/${report.periodId}/${report.unitId}`,
    button: "Nhập số liệu",
  });
});

test("what the officer has presented waits for the head, and what is sent for the secretariat", async () => {
  expect(await saidTo(unit.head)).not.toContain("Duyệt và gửi báo cáo 6 tháng đầu năm 2024");
  await at(inTime, () => presentToHead(unit.officer, { ...fullReport(), intent: "present" }));
  expect(await saidTo(unit.head)).toContain("Duyệt và gửi báo cáo 6 tháng đầu năm 2024");
  expect((await saidTo(unit.officer)).join()).not.toContain("6 tháng đầu năm 2024");

  const checking = "Xác nhận số liệu 6 tháng đầu năm 2024 của huyện Đông Anh";
  expect(await saidTo(stage.secretary)).not.toContain(checking);
  await at(inTime, () =>
    submitReport(unit.head, { ...fullReport(), revision: 1, intent: "submit" }),
  );
  expect(await saidTo(stage.secretary)).toContain(checking);
  expect((await saidTo(unit.head)).join()).not.toContain("6 tháng đầu năm 2024");
});

test("the lead unit's own report waits for the deputy, never for its own secretariat", async () => {
  const own = { ...fullReport(), unitId: stage.socSon, intent: "submit" as const };
  await at(inTime, () => submitReport(stage.peopleOf(stage.socSon).head, own));
  const checking = "Xác nhận số liệu 6 tháng đầu năm 2024 của huyện Sóc Sơn";
  expect(await saidTo(stage.secretary)).not.toContain(checking);
  expect(await saidTo(stage.deputy)).toContain(checking);
});

test("the secretariat reminds at once, the office once the hour is over", async () => {
  const specialist = anActor("citySpecialist", { unitId: stage.office.cityId });
  expect(await saidTo(stage.secretary)).toContain(
    "Nhắc 3 đơn vị chưa gửi báo cáo 6 tháng đầu năm 2024",
  );
  expect(await saidTo(specialist)).toEqual([]);
  expect(await saidTo(specialist, tooLate)).toEqual([
    "3 đơn vị chưa gửi báo cáo 6 tháng đầu năm 2024, đã hết hạn",
  ]);
});

test("a unit whose report came back is reminded of again, the office told once its days are over", async () => {
  const specialist = anActor("citySpecialist", { unitId: stage.office.cityId });
  for (const unitId of [stage.socSon, stage.meLinh]) await sendSheet(stage, { unitId });
  const sent = await sendSheet(stage, { unitId: stage.dongAnh });
  const reminders = async (actor: Actor, moment = inTime) =>
    (await tasksOf(actor, moment)).filter(({ key }) => key.startsWith("remind "));
  expect(await reminders(stage.secretary)).toEqual([]);
  const back = { ...sent, days: 3, reason: "Số quỹ chưa rõ.", causes: {}, words: {} };
  await at(inTime, () => returnReport(stage.secretary, back));
  expect(await reminders(stage.secretary)).toMatchObject([
    {
      what: "Nhắc 1 đơn vị chưa gửi báo cáo 6 tháng đầu năm 2024",
      detail: "Đông Anh (được trả lại).",
    },
  ]);
  expect(await reminders(specialist, tooLate)).toEqual([]);
  expect(await reminders(specialist, instantOf("2024-06-24", "09:00"))).toHaveLength(1);
});

test("what is overdue stands first, and the head hears of it too in the days of grace", async () => {
  await db.reportingPeriod.updateMany({ data: { graceDays: 2 } });
  const [first] = await tasksOf(unit.head, tooLate);
  expect(first).toMatchObject({
    group: "overdue",
    what: "Đôn đốc báo cáo 6 tháng đầu năm 2024 của đơn vị",
  });
});

const ofReport = async (actor: Actor, moment = tooLate) =>
  (await tasksOf(actor, moment))
    .filter(({ href }) => href === `/reports/${report.periodId}/${report.unitId}`)
    .map(({ what, detail }) => [what, detail]);
const asking = "Đề nghị mở lại báo cáo 6 tháng đầu năm 2024";
const lastTold = instantOf("2024-06-28", "09:00");
const dayAfter = instantOf("2024-06-29", "09:00");
const reason = "Số liệu của hai xã về chậm.";
const answerIt = (decision: "grant" | "decline") =>
  at(tooLate, () =>
    decideReopening(stage.board, { ...report, decision, days: 3, answer: "Kỳ đã tổng hợp." }),
  );

test("after the hour nobody is sent to type or send; asked to be opened it waits, declined the unit reads why", async () => {
  await at(inTime, () => presentToHead(unit.officer, { ...fullReport(), intent: "present" }));
  const over = "Đã hết hạn gửi, chưa gửi được nữa; đơn vị nêu lý do để được mở lại.";
  for (const actor of [unit.head, unit.officer]) {
    expect(await ofReport(actor)).toEqual([[asking, over]]);
  }
  await at(tooLate, () => askToReopen(unit.officer, { ...report, reason }));
  for (const actor of [unit.head, unit.officer]) expect(await ofReport(actor)).toEqual([]);
  await answerIt("decline");
  const declined = [[asking, "Chưa được mở lại: Kỳ đã tổng hợp."]];
  expect(await ofReport(unit.head)).toEqual(declined);
  expect(await ofReport(unit.head, lastTold)).toEqual(declined);
  expect(await ofReport(unit.head, dayAfter)).toEqual([]);
  await at(tooLate, () => askToReopen(unit.officer, { ...report, reason }));
  await answerIt("grant");
  expect(await saidTo(unit.head, tooLate)).toContain("Duyệt và gửi báo cáo 6 tháng đầu năm 2024");
});

test("that a confirmed report is not opened again is told for a week", async () => {
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await at(inTime, () => verifyReport(stage.secretary, ref));
  expect(await ofReport(unit.officer)).toEqual([]);
  await at(tooLate, () => askToReopen(unit.officer, { ...report, reason }));
  await answerIt("decline");
  const told = [
    "Xem trả lời đề nghị mở lại báo cáo 6 tháng đầu năm 2024",
    "Chưa được mở lại: Kỳ đã tổng hợp.",
  ];
  expect(await ofReport(unit.officer, lastTold)).toEqual([told]);
  expect(await ofReport(unit.officer, dayAfter)).toEqual([]);
});

test("targets are the unit's to register, then the secretariat's to confirm", async () => {
  const registering = "Đăng ký chỉ tiêu thi đua năm 2024";
  expect(await saidTo(unit.officer)).toContain(registering);
  const key = { clusterYearId: stage.clusterYearId, unitId: stage.dongAnh };
  const cells = stage.cells({ quy_bien_dao: "2,3 tỷ" });
  await at(inTime, () =>
    sendRegistration(unit.head, { ...key, revision: 0, intent: "submit", cells }),
  );
  expect(await saidTo(unit.officer)).not.toContain(registering);
  expect(await saidTo(stage.secretary)).toContain("Xác nhận đăng ký thi đua của huyện Đông Anh");
});

test("another cluster's people, a viewer and an administrator have nothing of it to do", async () => {
  const elsewhere = anActor("unitReporter", { unitId: stage.office.cityId });
  const viewer = anActor("viewer", { unitId: stage.dongAnh });
  for (const actor of [elsewhere, viewer]) expect(await saidTo(actor)).toEqual([]);
  const ofOffice = await tasksOf(stage.office.administrator);
  expect(ofOffice.filter(({ key }) => !key.startsWith("office "))).toEqual([]);
});

test("what waits in another capacity is counted, and a capacity without anything left out", async () => {
  const { capacity } = unit.officer;
  const nothing = anActor("viewer", { unitId: stage.dongAnh });
  const there = { capacities: [nothing.capacity, capacity] };
  const elsewhere = await at(inTime, () => countTasksElsewhere({ ...nothing, ...there }));
  const { count } = await at(inTime, () => listTasks(unit.officer));
  expect(count).toBeGreaterThan(0);
  expect(elsewhere).toEqual([{ key: capacity.key, title: capacity.title, count, overdue: 0 }]);
  expect(await at(inTime, () => countTasksElsewhere({ ...unit.officer, ...there }))).toEqual([]);
});
