import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { ReturnCause } from "@/lib/db/generated/enums";
import { returnReport } from "@/lib/report/commands/check-report";
import { presentToHead, submitReport } from "@/lib/report/commands/send-report";
import { getReport } from "@/lib/report/queries/report";
import { anOpenPeriod, fullSheet, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

async function revision() {
  const row = await db.progressReport.findUnique({ where: { periodId_unitId: key } });
  return row?.revision ?? 0;
}

async function send(sheet: Record<string, string>) {
  const input = { ...key, intent: "submit" as const, revision: await revision() };
  await at(inTime, () => submitReport(unit.head, { ...input, cells: stage.cells(sheet) }));
}

/** Returned for causes by the indicator's code. */
async function giveBack(causes: Record<string, ReturnCause>, reason = "", said = {}) {
  const words = stage.cells(said);
  const ids = Object.entries(causes).map(([code, cause]) => {
    const [id = ""] = Object.keys(stage.cells({ [code]: "" }));
    return [id, cause] as const;
  });
  const input = { ...key, revision: await revision(), days: 5, reason, words };
  return at(inTime, () =>
    returnReport(stage.secretary, { ...input, causes: Object.fromEntries(ids) }),
  );
}

async function lines() {
  const report = await at(inTime, () => getReport(unit.officer, key));
  return report?.lines ?? [];
}

test("each line says why it came back, and how long the unit has", async () => {
  await send(fullSheet);
  await giveBack({ nha_ddk_xay_moi: "wrongUnit", hoa_tang: "unlikeBefore" });
  const causes = (await lines()).map(({ cause }) => cause);
  expect(causes.filter(Boolean).sort()).toEqual(["unlikeBefore", "wrongUnit"]);
  const due = new Date(instantOf("2024-06-24", "00:00").getTime() - 1);
  expect(await db.progressReport.findFirst()).toMatchObject({ returnDueAt: due });
});

test("a line's own words stand beside its cause", async () => {
  await send(fullSheet);
  const causes = { nha_ddk_xay_moi: "other", hoa_tang: "other" } as const;
  await giveBack(causes, "", { nha_ddk_xay_moi: "Còn 2 căn chưa bàn giao." });
  const said = (await lines()).filter(({ cause }) => cause).map(({ causeWords }) => causeWords);
  expect(said.sort()).toEqual(["", "Còn 2 căn chưa bàn giao."]);
});

test("sent anew, whoever checks sees what is other than before, and nothing else", async () => {
  await send(fullSheet);
  await giveBack({ nha_ddk_xay_moi: "wrongUnit" });
  await send({ ...fullSheet, nha_ddk_xay_moi: "77" });
  const changed = (await lines()).filter(({ before }) => before !== null);
  expect(changed.map(({ typed, before }) => [typed, before])).toEqual([
    ["77", fullSheet.nha_ddk_xay_moi],
  ]);
  expect((await lines()).every(({ cause }) => cause === null)).toBe(true);
});

test("a second return keeps the first on record; the app cannot rewrite either", async () => {
  await send(fullSheet);
  await giveBack({ nha_ddk_xay_moi: "wrongUnit" });
  await send(fullSheet);
  await giveBack({ hoa_tang: "missingEvidence" });
  expect(await db.reportReturn.count()).toBe(2);
  expect((await lines()).filter(({ cause }) => cause).map(({ cause }) => cause)).toEqual([
    "missingEvidence",
  ]);
  const rewrite = db.returnedCell.updateMany({ data: { cause: "other" } });
  await expect(rewrite).rejects.toThrow(/permission denied/);
});

test("a line of another form is refused, and nothing is returned", async () => {
  await send(fullSheet);
  const other = await db.indicator.findFirstOrThrow({ where: { parts: { some: {} } } });
  const input = { ...key, revision: await revision(), days: 3, reason: "" };
  await expect(
    at(inTime, () =>
      returnReport(stage.secretary, { ...input, causes: { [other.id]: "wrongUnit" }, words: {} }),
    ),
  ).rejects.toThrow("report.otherLine");
  expect(await db.reportReturn.count()).toBe(0);
  expect(await db.progressReport.findFirst()).toMatchObject({ status: "submitted" });
});

test("returned, corrected and presented after the due hour, it can still be sent", async () => {
  await send(fullSheet);
  await giveBack({ nha_ddk_xay_moi: "wrongUnit" });
  const late = instantOf("2024-06-22", "09:00");
  const typed = async () => ({
    ...{ ...key, revision: await revision() },
    cells: stage.cells({ ...fullSheet, nha_ddk_xay_moi: "77" }),
  });
  const presented = { ...(await typed()), intent: "present" as const };
  await at(late, () => presentToHead(unit.officer, presented));
  const sent = { ...(await typed()), intent: "submit" as const };
  await at(late, () => submitReport(unit.head, sent));
  expect(await db.progressReport.findFirst()).toMatchObject({ status: "submitted" });
});

test("what came back and is sent anew within the days it had counts as timely by its first sending", async () => {
  await send(fullSheet);
  await giveBack({ nha_ddk_xay_moi: "wrongUnit" });
  await sendSheet(stage, { unitId: stage.dongAnh, when: instantOf("2024-06-23", "23:59") });
  const seen = await at(inTime, () => getReport(unit.officer, key));
  expect(seen).toMatchObject({ timeliness: "onTime", timelyAt: inTime });
  expect(seen?.submittedAt).toEqual(instantOf("2024-06-23", "23:59"));
});

test("sent anew after the days it had, or late in the first place, it is late", async () => {
  await send(fullSheet);
  await giveBack({ nha_ddk_xay_moi: "wrongUnit" });
  await sendSheet(stage, { unitId: stage.dongAnh, when: instantOf("2024-06-24", "00:01") });
  expect((await at(inTime, () => getReport(unit.officer, key)))?.timeliness).toBe("late");
});
