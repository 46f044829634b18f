import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { enterOnBehalf } from "@/lib/report/commands/enter-on-behalf";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { askToReopen, decideReopening } from "@/lib/report/commands/reopen-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { getReport } from "@/lib/report/queries/report";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod, fullSheet, inTime, revisionOf, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;
const houses = "nha_ddk_xay_moi";

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

const source = "Báo cáo số 45/BC-MTTQ-BTT ngày 17/6/2024";

async function type(sheet: Readonly<Record<string, string>>, periodId = key.periodId) {
  const place = { ...key, periodId };
  const input = { ...place, revision: await revisionOf(place), intent: "save" as const };
  await at(inTime, () => enterFigures(unit.officer, { ...input, cells: stage.cells(sheet) }));
}

/** Of the houses built, oldest first. */
function history(periodId = key.periodId) {
  return db.indicatorValueRevision.findMany({
    where: { value: { indicator: { code: houses }, report: { periodId } } },
    select: {
      kind: true,
      before: true,
      typed: true,
      personId: true,
      typedById: true,
      reason: true,
      source: true,
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
}

test("what is only typed leaves no revision; what is sent says who typed it", async () => {
  await type({ ...fullSheet, [houses]: "1" });
  await type({ [houses]: "10" });
  expect(await history()).toEqual([]);
  const input = { ...key, revision: await revisionOf(key), intent: "submit" as const, cells: {} };
  await at(inTime, () => submitReport(unit.head, input));
  const { personId } = unit.head;
  expect(await history()).toMatchObject([
    { kind: "sent", before: null, typed: "10", personId, typedById: unit.officer.personId },
  ]);
});

test("figures entered for a unit are kept with what stood, and stay on record when the unit types over them", async () => {
  await type({ [houses]: "3" });
  const revision = await revisionOf(key);
  const cells = stage.cells(fullSheet);
  await at(inTime, () => enterOnBehalf(stage.secretary, { ...key, revision, source, cells }));
  await sendSheet(stage, { unitId: stage.dongAnh, sheet: { [houses]: "11" } });
  const { personId } = stage.secretary;
  expect(await history()).toMatchObject([
    { kind: "onBehalf", before: "3", typed: "10", personId, typedById: null, source },
    { kind: "sent", before: "10", typed: "11", typedById: null, source: "" },
  ]);
  const mended = (await at(inTime, () => getReport(stage.deputy, key)))?.lines;
  expect(mended?.map(({ before }) => before)).toEqual([null, null, null, null]);
});

test("a report opened again says for each figure who opened it and why", async () => {
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  await at(inTime, () => verifyReport(stage.secretary, ref));
  const reason = "Hạt Kiểm lâm gửi bổ sung số liệu.";
  await at(inTime, () => askToReopen(unit.officer, { ...key, reason }));
  const decided = { decision: "grant" as const, days: 3, answer: "Đồng ý." };
  await at(inTime, () => decideReopening(stage.board, { ...key, ...decided }));
  const [, reopened] = await history();
  const { personId } = stage.board;
  expect(reopened).toMatchObject({ kind: "reopened", before: "10", typed: "10", personId, reason });
});

test("figures of a year gone by say from which paper they are", async () => {
  const { administrator } = stage.office;
  const periodId = await openPeriod(administrator, {
    ...{
      formId: stage.formId,
      year: 2024,
      label: "Đợt thử",
      fromOn: "2024-06-16",
      toOn: "2024-06-20",
    },
    ...{ opensAt: instantOf("2024-06-20", "08:00"), dueAt: instantOf("2024-06-25", "17:00") },
  });
  const [id = ""] = Object.keys(stage.cells({ [houses]: "" }));
  const units = [{ unitId: stage.dongAnh, source, cells: { [id]: { from: "", to: "7" } } }];
  await at(instantOf("2025-02-01", "09:00"), () =>
    importSheet(administrator, { periodId, units, onConflict: null, isOnBehalf: true }),
  );
  const { personId } = administrator;
  expect(await history(periodId)).toMatchObject([
    { kind: "broughtIn", before: null, typed: "7", personId, source },
  ]);
});

test("what was sent and is derived anew keeps both amounts and the period that changed before it", async () => {
  await asOwner(`update indicators set report_mode = 'cumulative' where code = '${houses}'`);
  const { administrator, cityId } = stage.office;
  const formId = await makeForm(administrator, {
    ...{ ownerUnitId: cityId, name: "Báo cáo tháng", rhythm: "month", fromOn: "2024-01-01" },
    indicatorCodes: [houses],
  });
  const month = (label: string, [fromOn, toOn]: [Day, Day]) =>
    openPeriod(administrator, {
      ...{ formId, year: 2024, label, fromOn, toOn },
      ...{ opensAt: instantOf("2024-06-01", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
    });
  const april = await month("tháng 4/2024", ["2024-04-01", "2024-04-30"]);
  const may = await month("tháng 5/2024", ["2024-05-01", "2024-05-31"]);
  await type({ [houses]: "10" }, april);
  await type({ [houses]: "13" }, may);
  await type({ [houses]: "11" }, april);
  expect(await history(may)).toEqual([]);
  const place = { ...key, periodId: may };
  const sending = { ...place, revision: await revisionOf(place), intent: "submit" as const };
  await at(inTime, () => submitReport(unit.head, { ...sending, cells: {} }));
  await type({ [houses]: "12" }, april);
  await type({ [houses]: "12,0" }, april);
  expect((await history(may)).slice(1)).toMatchObject([
    {
      ...{ kind: "rederived", before: "2", typed: "1", personId: unit.officer.personId },
      reason: "Số liệu tháng 4/2024 đã đổi; số lũy kế “13” giữ nguyên.",
    },
  ]);
});
