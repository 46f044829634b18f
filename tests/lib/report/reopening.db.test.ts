import { beforeEach, expect, test } from "vitest";
import { historyLine } from "@/lib/audit/history-line";
import { at } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { extendReport } from "@/lib/report/commands/extend-report";
import { askToReopen, decideReopening, lockFigures } from "@/lib/report/commands/reopen-report";
import { getReport } from "@/lib/report/queries/report";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "@/tests/support/people";
import { anOpenPeriod, fullSheet, inTime, revisionOf, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

const later = instantOf("2024-07-01", "09:00");
const reason = "Hạt Kiểm lâm gửi bổ sung số liệu.";
const ask = (actor = unit.officer) => at(later, () => askToReopen(actor, { ...key, reason }));
const decide = (decision: "grant" | "decline", actor = stage.board) =>
  at(later, () => decideReopening(actor, { ...key, decision, days: 3, answer: "Đồng ý." }));

async function confirmed() {
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await at(inTime, () => verifyReport(stage.secretary, ref));
  return ref;
}

test("what was confirmed is opened again by the level above, and counts until it is confirmed anew", async () => {
  await confirmed();
  await ask();
  await decide("grant");
  const sheet = { ...fullSheet, nha_ddk_xay_moi: "77" };
  await at(later, async () =>
    enterFigures(unit.officer, {
      ...{ ...key, intent: "save" as const, revision: await revisionOf(key) },
      cells: stage.cells(sheet),
    }),
  );
  expect(await housesBuilt()).toEqual([10n, 10n]);
  expect((await at(later, () => getReport(unit.head, key)))?.isReopened).toBe(true);
  const anew = await sendSheet(stage, { unitId: stage.dongAnh, when: later, sheet });
  expect(await housesBuilt()).toEqual([77n, 10n]);
  await at(later, () => verifyReport(stage.secretary, anew));
  expect(await housesBuilt()).toEqual([77n, 77n]);
});

/** The cluster's total of what was sent, and of what was confirmed. */
async function housesBuilt() {
  const totals = await db.yearTotal.findMany({
    where: { indicator: { code: "nha_ddk_xay_moi" } },
    select: { whole: true },
    orderBy: { basis: "asc" },
  });
  return totals.map(({ whole }) => whole);
}

test("what is open is not asked for, and one question waits at a time", async () => {
  await expect(at(inTime, () => askToReopen(unit.officer, { ...key, reason }))).rejects.toThrow(
    "report.notClosed",
  );
  const outcomes = await Promise.allSettled([ask(), ask(unit.head)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.reportReopening.count()).toBe(1);
});

test("a question is answered once, with words that stay", async () => {
  await confirmed();
  await ask();
  const outcomes = await Promise.allSettled([decide("decline"), decide("grant")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(decide("grant")).rejects.toThrow("report.notAsked");
  await expect(db.$executeRaw`update report_reopenings set answer = 'Khác'`).rejects.toThrow(
    /answered/,
  );
});

test("a request ends with its reason: what was given more time and sent is not opened by an old question", async () => {
  await ask();
  const dueAt = instantOf("2024-07-05", "17:00");
  const more = { ...key, dueAt, reason: "Đơn vị sáp nhập, cần thêm thời gian." };
  await at(later, () => extendReport(stage.secretary, more));
  const read = () => at(later, () => getReport(unit.officer, key));
  expect(await read()).toMatchObject({
    path: {
      reopening: { granted: null, answer: `Đã gia hạn gửi đến ${momentInSentence(dueAt)}.` },
    },
    viewer: { mayAsk: false, entering: null },
  });
  const ref = await sendSheet(stage, { unitId: stage.dongAnh, when: later });
  expect(await settled()).toEqual([
    `khép đề nghị mở lại báo cáo 6 tháng đầu năm 2024 của huyện Đông Anh, không còn cần trả lời: Đã gia hạn gửi đến ${momentInSentence(dueAt)}`,
  ]);
  await expect(decide("grant")).rejects.toThrow("report.notAsked");
  await at(later, () => verifyReport(stage.secretary, ref));
  await expect(decide("grant")).rejects.toThrow("report.notAsked");
  expect(await db.progressReport.findFirst()).toMatchObject({
    status: "verified",
    returnDueAt: null,
  });
});

async function settled() {
  const entries = await db.auditEntry.findMany({ where: { type: "report.reopeningSettled" } });
  return entries.map((entry) => historyLine(entry).what);
}

test("a request about a period whose deadline was moved for all is settled by sending", async () => {
  await ask();
  const dueAt = instantOf("2024-07-05", "17:00");
  await db.reportingPeriod.update({ where: { id: key.periodId }, data: { dueAt } });
  await sendSheet(stage, { unitId: stage.dongAnh, when: later });
  expect(await settled()).toEqual([expect.stringMatching(/: Đơn vị đã gửi báo cáo$/)]);
  const sent = await db.progressReport.findFirst();
  await expect(decide("grant")).rejects.toThrow("report.notAsked");
  expect(await db.progressReport.findFirst()).toEqual(sent);
  expect(await db.reportReopening.findFirst()).toMatchObject({
    ...{ granted: null, answer: "Đơn vị đã gửi báo cáo." },
  });
});

test("declined, the report stays closed and the unit reads why", async () => {
  await confirmed();
  await ask();
  await decide("decline");
  const report = await at(later, () => getReport(unit.officer, key));
  expect(report).toMatchObject({
    status: "verified",
    path: { reopening: { granted: false, answer: "Đồng ý." } },
    viewer: { mayAsk: true },
  });
});

test("a period that ended without a report is opened for the unit alone", async () => {
  await ask();
  await decide("grant");
  await sendSheet(stage, { unitId: stage.dongAnh, when: later });
  expect((await at(later, () => getReport(unit.officer, key)))?.timeliness).toBe("late");
  await expect(sendSheet(stage, { unitId: stage.meLinh, when: later })).rejects.toThrow(
    "report.periodOver",
  );
});

test("what the office said stands with the report while it is mended, and goes when it is sent anew", async () => {
  await confirmed();
  await ask();
  await decide("grant");
  const said = async () => (await at(later, () => getReport(unit.officer, key)))?.reopenedWith;
  expect(await said()).toEqual({ answer: "Đồng ý.", decidedAt: later });
  await sendSheet(stage, { unitId: stage.dongAnh, when: new Date(later.getTime() + 1) });
  expect(await said()).toBeNull();
});

test("a closed report says how it stands, who decides and whom to call; nobody is told to call themselves", async () => {
  const { administrator, cityId } = stage.office;
  const since = { fromOn: "2024-01-01" as const };
  const board = { ...since, unitId: cityId, role: "boardHead" as const, phone: "0912345678" };
  await aPerson(administrator, "Lê Thị Hoa", { ...board, post: "Trưởng Ban" });
  await aPerson(administrator, "Trần Văn Bình", {
    ...since,
    unitId: stage.socSon,
    phone: "0987654321",
  });
  const closing = async (actor = unit.officer) =>
    (await at(later, () => getReport(actor, key)))?.closing;
  const names = async (actor = unit.officer) =>
    (await closing(actor))?.people.map(({ fullName }) => fullName);
  expect((await closing())?.text).toMatch(/^Đã hết hạn gửi lúc 17 giờ 00, ngày 20\/6\/2024/);
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  expect((await closing())?.text).toMatch(/đang chờ cụm kiểm tra/);
  expect(await names()).toEqual(["Trần Văn Bình"]);
  await at(inTime, () => verifyReport(stage.secretary, ref));
  expect((await closing())?.text).toMatch(/^Số liệu đã được xác nhận nên/);
  await at(later, () => lockFigures(stage.board, { ...key, revision: ref.revision }));
  expect(await closing()).toMatchObject({
    text: expect.stringMatching(/^Báo cáo đã chốt số liệu.* quyết định/),
    people: [
      { fullName: "Lê Thị Hoa", post: "Trưởng Ban", phone: expect.stringContaining("912345678") },
    ],
  });
  const { personId } = await db.assignment.findFirstOrThrow({ where: { role: "boardHead" } });
  expect(await names({ ...stage.board, personId })).toEqual([]);
});

test("neither the cluster nor the unit itself decides, nor another office", async () => {
  await confirmed();
  await ask();
  const stranger = anActor("citySpecialist", { unitId: crypto.randomUUID() });
  for (const actor of [stage.secretary, stage.deputy, unit.head, stranger]) {
    await expect(decide("grant", actor)).rejects.toThrow("notAllowed");
  }
  expect(await recorded()).not.toContain("report.reopeningDecided");
});

test("the level above locks what was confirmed, once, as it was read", async () => {
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(at(later, () => lockFigures(stage.board, ref))).rejects.toThrow(
    "report.notVerified",
  );
  await at(inTime, () => verifyReport(stage.secretary, ref));
  await expect(at(later, () => lockFigures(stage.secretary, ref))).rejects.toThrow("notAllowed");
  await expect(at(later, () => lockFigures(stage.board, { ...ref, revision: 0 }))).rejects.toThrow(
    "report.changedMeanwhile",
  );
  const outcomes = await at(later, () =>
    Promise.allSettled([lockFigures(stage.board, ref), lockFigures(stage.board, ref)]),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await ask();
  await decide("grant");
  expect(await db.progressReport.findFirst()).toMatchObject({ status: "returned" });
});
