import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import {
  copyLastNarrative,
  saveNarrative,
  writeNarrative,
} from "@/lib/narrative/commands/write-narrative";
import { getNarrative } from "@/lib/narrative/queries/get-narrative";
import { openPeriod } from "@/lib/report/commands/open-period";
import { presentToHead, submitReport } from "@/lib/report/commands/send-report";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };
let officer: Actor;
let head: Actor;

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
  ({ officer, head } = stage.peopleOf(stage.dongAnh));
});

const later = (minutes: number) => new Date(inTime.getTime() + minutes * 60_000);

function write(from: string, to: string, { by = officer, when = inTime } = {}) {
  return at(when, () => writeNarrative(by, { ...key, part: "results", from, to }));
}

test("of two who write one part at once the later gets both texts, and the first stands", async () => {
  const both = await Promise.all([write("", "Đã xây 3 nhà"), write("", "Xây 4 nhà", { by: head })]);
  const [kept] = await db.reportNarrative.findMany();
  expect(both.map(({ theirs }) => theirs).sort()).toEqual([kept?.text, null].sort());
});

test("sent again it changes nothing", async () => {
  await write("", "Đã xây 3 nhà");
  expect((await write("", "Đã xây 3 nhà")).theirs).toBeNull();
  expect(await db.reportNarrative.count()).toBe(1);
});

test("another's words, or one's own of more than ten minutes ago, are kept before they are written anew", async () => {
  await write("", "Một");
  await write("Một", "Một hai", { when: later(5) });
  await write("Một hai", "Ba", { by: head, when: later(6) });
  await write("Ba", "Bốn", { by: head, when: later(30) });
  const found = await at(inTime, () => getNarrative(officer, key));
  expect(found?.parts[0]?.before.map(({ text }) => text)).toEqual(["Ba", "Một hai"]);
});

test("a form saves all parts or none, and says beside each what somebody else wrote", async () => {
  await write("", "Của người khác", { by: head });
  const parts = [
    { part: "results" as const, from: "", to: "Của tôi" },
    { part: "causes" as const, from: "", to: "Nguyên nhân" },
  ];
  await expect(at(inTime, () => saveNarrative(officer, { ...key, parts }))).rejects.toMatchObject({
    ...{ code: "narrative.changedMeanwhile" },
    fields: { results: "Người khác vừa ghi: “Của người khác”" },
  });
  expect(await db.reportNarrative.count()).toBe(1);
});

test("typing alone takes nothing back from the head, a button does; once it is sent, nothing is written", async () => {
  const sheet = { ...key, cells: stage.cells(fullSheet) };
  await at(inTime, () => presentToHead(officer, { ...sheet, revision: 0, intent: "present" }));
  await expect(write("", "Đã xây 3 nhà")).rejects.toMatchObject({ code: "report.presented" });
  const before = await at(inTime, () => getNarrative(officer, key));
  expect(before?.isBeforeHead).toBe(true);
  expect(before?.report.status).toBe("awaitingHead");
  // The head, before whom it is, writes as ever and keeps it.
  const presented = (await db.progressReport.findFirstOrThrow()).revision;
  await write("", "Đã xây 2 nhà", { by: head });
  // Whoever had read the report before is asked to read it again before it is sent.
  const stale = { ...sheet, revision: presented, intent: "submit" as const };
  await expect(at(inTime, () => submitReport(head, stale))).rejects.toMatchObject({
    code: "report.changedMeanwhile",
  });
  const ofHead = await at(inTime, () => getNarrative(head, key));
  expect(ofHead).toMatchObject({ isBeforeHead: false, report: { status: "awaitingHead" } });
  const parts = [{ part: "results" as const, from: "Đã xây 2 nhà", to: "Đã xây 3 nhà" }];
  await at(inTime, () => saveNarrative(officer, { ...key, parts }));
  const report = await db.progressReport.findFirstOrThrow();
  expect(report.status).toBe("draft");
  const { revision } = report;
  await at(inTime, () => submitReport(head, { ...sheet, revision, intent: "submit" }));
  await expect(write("Đã xây 3 nhà", "Xóa")).rejects.toMatchObject({
    code: "report.alreadySubmitted",
  });
});

test("copying from the last period fills empty parts only", async () => {
  await write("", "Kỳ trước");
  const periodId = await openPeriod(stage.office.administrator, {
    ...{ formId: stage.formId, year: 2024, label: "tháng 7 năm 2024", graceDays: 0 },
    ...{ fromOn: "2024-06-16", toOn: "2024-07-15" },
    ...{ opensAt: instantOf("2024-06-17", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });
  const next = { ...key, periodId };
  expect(await at(inTime, () => copyLastNarrative(officer, next))).toBe(1);
  expect(await at(inTime, () => copyLastNarrative(officer, next))).toBe(0);
  const another = stage.peopleOf(stage.meLinh).officer;
  await expect(at(inTime, () => copyLastNarrative(another, next))).rejects.toMatchObject({
    code: "notAllowed",
  });
});
