import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openYear } from "@/lib/cluster/commands/open-year";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { endIndicator } from "@/lib/indicator/commands/keep-indicator";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { openPeriod } from "@/lib/report/commands/open-period";
import { readReportSheet } from "@/lib/report/queries/read-report-sheet";
import { getReport } from "@/lib/report/queries/report";
import { getClusterWorkbook, getUnitWorkbook } from "@/lib/report/queries/report-workbook";
import { closeYear } from "@/tests/support/clusters";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";
import { opened, sentBack } from "@/tests/support/workbooks";

const inJuly = instantOf("2024-07-18", "09:00");
const source = "Báo cáo số 45/BC-MTTQ";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

beforeEach(async () => {
  stage = await anOpenPeriod();
});

test("an ended indicator's line is locked in the form and says why; filled, its cell is named", async () => {
  const repaired = await idOf("nha_ddk_sua_chua");
  const sum = await idOf("nha_ddk");
  await endIndicator(stage.office.administrator, { indicatorId: sum, toOn: "2024-06-15" });
  await endIndicator(stage.office.administrator, { indicatorId: repaired, toOn: "2024-06-15" });
  const place = { periodId: await julyPeriod(), unitId: stage.dongAnh };
  const { officer } = stage.peopleOf(stage.dongAnh);
  const book = await opened(await at(inJuly, () => getUnitWorkbook(officer, place)));
  const sheet = book.worksheets[0];
  expect(sheet?.getCell("C6").value).toContain("kết thúc ngày 15/6/2024");
  expect(["F5", "F6"].map((cell) => sheet?.getCell(cell).protection?.locked ?? true)).toEqual([
    ...[false, true],
  ]);
  for (const cell of ["F5", "F6"]) if (sheet) sheet.getCell(cell).value = "3";
  const file = await sentBack(book);
  const read = await at(inJuly, () => readReportSheet(officer, place, file));
  expect(read.wrongCells).toMatchObject([{ address: "F6", value: "3" }]);
  expect(read.wrongCells?.[0]?.reason).toContain("kết thúc ngày 15/6/2024");
});

test("a unit that has sent is locked in the cluster's form; its filled cells are named, and so is it where it sent meanwhile", async () => {
  const { secretary, periodId, clusterYearId, dongAnh, meLinh } = stage;
  const key = { periodId, clusterYearId };
  const shape = "columns" as const;
  const early = await opened(
    await at(inTime, () => getClusterWorkbook(secretary, { ...key, shape })),
  );
  await sendSheet(stage, { unitId: dongAnh });
  const book = await opened(
    await at(inTime, () => getClusterWorkbook(secretary, { ...key, shape })),
  );
  const sheet = book.worksheets[0];
  const columns = [5, 6, 7];
  const isSent = (column: number) =>
    `${sheet?.getCell(3, column).value}`.includes("đã gửi báo cáo");
  const sent = columns.filter(isSent);
  expect(sent).toHaveLength(1);
  const [column = 0] = sent;
  expect(columns.map((each) => sheet?.getCell(6, each).protection?.locked ?? true)).toEqual(
    columns.map((each) => each === column),
  );
  const before = early.worksheets[0];
  for (const each of columns) if (before) before.getCell(6, each).value = `${each}`;
  const read = await at(inTime, async () =>
    readReportSheet(secretary, key, await sentBack(early), source),
  );
  expect(read.wrongCells).toHaveLength(1);
  expect(read.wrongCells?.[0]).toMatchObject({ value: `${column}` });
  expect(read.wrongCells?.[0]?.columnTitle).toMatch(/^Nhà Đại đoàn kết xây mới \(.*Đông Anh/);
  expect(read.wrongCells?.[0]?.reason).toMatch(/Đông Anh đã gửi báo cáo, đang chờ kiểm tra/);
  const [id = ""] = Object.keys(stage.cells({ nha_ddk_xay_moi: "" }));
  const units = [meLinh, dongAnh].map((unitId) => ({
    ...{ unitId, cells: { [id]: { from: "", to: "7" } }, source },
  }));
  await expect(
    at(inTime, () =>
      importSheet(secretary, { periodId, units, onConflict: null, isOnBehalf: true }),
    ),
  ).rejects.toMatchObject({
    ...{ code: "reportSheet.unitClosed" },
    facts: { unit: expect.stringContaining("Đông Anh"), why: "đã gửi báo cáo, đang chờ kiểm tra" },
  });
});

test("“kỳ trước” is the period just before or nothing, on the screen and in the workbook alike", async () => {
  await sendSheet(stage, { unitId: stage.dongAnh });
  const { officer } = stage.peopleOf(stage.dongAnh);
  const adjacent = { periodId: await julyPeriod(), unitId: stage.dongAnh };
  const distant = { ...adjacent, periodId: await laterPeriod() };
  const later = instantOf("2024-10-18", "09:00");
  const said = async (place: typeof adjacent) => {
    const report = await at(later, () => getReport(officer, place));
    return report?.lines[0]?.facts.previous ?? null;
  };
  const inBook = async (when: Date, place: typeof adjacent) => {
    const book = await opened(await at(when, () => getUnitWorkbook(officer, place)));
    return book.worksheets[0]?.getCell("E5").value ?? null;
  };
  expect(await said(adjacent)).toMatchObject({ amount: { whole: 10n } });
  expect(await inBook(inJuly, adjacent)).toBe("10");
  expect(await said(distant)).toBeNull();
  expect(await inBook(later, distant)).toBeNull();
});

test("a year gone by of a unit that sent it itself is locked too", async () => {
  const { administrator } = stage.office;
  const { clusterId, formId, dongAnh } = stage;
  const clusterYearId = await openYear(administrator, { clusterId, year: 2023 });
  const periodId = await openPeriod(administrator, {
    ...{ formId, year: 2023, label: "6 tháng đầu năm 2023", graceDays: 0 },
    ...{ fromOn: "2023-01-01", toOn: "2023-06-15" },
    ...{ opensAt: instantOf("2023-06-10", "08:00"), dueAt: instantOf("2023-06-20", "17:00") },
  });
  await sendSheet(
    { ...stage, periodId },
    { unitId: dongAnh, when: instantOf("2023-06-12", "09:00") },
  );
  await closeYear(stage.office, clusterYearId);
  const key = { periodId, clusterYearId, shape: "columns" as const };
  const book = await opened(await at(inTime, () => getClusterWorkbook(administrator, key)));
  const heads = [5, 6, 7].map((column) => `${book.worksheets[0]?.getCell(3, column).value}`);
  expect(heads.filter((head) => head.includes("đã tự gửi báo cáo"))).toHaveLength(1);
});

async function idOf(code: string) {
  return (await db.indicator.findFirstOrThrow({ where: { code }, select: { id: true } })).id;
}

function julyPeriod() {
  return openPeriod(stage.office.administrator, {
    ...{ formId: stage.formId, year: 2024, label: "tháng 7 năm 2024", graceDays: 0 },
    ...{ fromOn: "2024-06-16", toOn: "2024-07-15" },
    ...{ opensAt: instantOf("2024-07-10", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });
}

/** After a period nobody was asked for. */
function laterPeriod() {
  return openPeriod(stage.office.administrator, {
    ...{ formId: stage.formId, year: 2024, label: "tháng 10 năm 2024", graceDays: 0 },
    ...{ fromOn: "2024-09-16", toOn: "2024-10-15" },
    ...{ opensAt: instantOf("2024-10-10", "08:00"), dueAt: instantOf("2024-10-20", "17:00") },
  });
}
