import type ExcelJS from "@protobi/exceljs";
import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { readReportSheet } from "@/lib/report/queries/read-report-sheet";
import { getUnitWorkbook } from "@/lib/report/queries/report-workbook";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";
import { filled, opened } from "@/tests/support/workbooks";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  place = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

const own = () => at(inTime, () => getUnitWorkbook(unit.officer, place));

/** Into the column of figures of the first sheet, from the row of the first line. */
function figures(book: ExcelJS.Workbook, values: readonly (string | number | null)[]) {
  for (const [index, value] of values.entries()) {
    const cell = book.worksheets[0]?.getCell(5 + index, 6);
    if (cell && value !== null) cell.value = value;
  }
}

async function bring(file: File, { by = unit.officer, onConflict = null as "take" | null } = {}) {
  return at(inTime, async () => {
    const read = await readReportSheet(by, place, file);
    if (read.wrongCells)
      return read.wrongCells.map(({ address, reason }) => `${address} ${reason}`);
    const { periodId, units } = read;
    return importSheet(by, { periodId, units, onConflict, isOnBehalf: false });
  });
}

const typed = async () =>
  (await db.indicatorValue.findMany({ select: { typed: true }, orderBy: { typed: "asc" } })).map(
    (value) => value.typed,
  );

test("a form goes out, comes back filled in and lies in the draft as if it had been typed", async () => {
  const file = await filled(await own(), (book) => figures(book, [10, "14", "1,18 tỷ", "702/846"]));
  expect(await bring(file)).toBe(4);
  expect(await typed()).toEqual(["1,18 tỷ", "10", "14", "702/846"]);
  const money = await db.indicatorValue.findFirst({ where: { typed: "1,18 tỷ" } });
  expect(money?.whole).toBe(1_180_000_000n);
});

test("what was typed before stands in the form, and the figures of the period before beside it", async () => {
  await at(inTime, () => submitReport(unit.head, saved(fullSheet)));
  const next = await nextPeriod();
  const later = instantOf("2024-07-18", "09:00");
  const key = { periodId: next, unitId: stage.dongAnh };
  const save = {
    ...key,
    revision: 0,
    intent: "save" as const,
    cells: stage.cells({ nha_ddk_xay_moi: "3" }),
  };
  await at(later, () => enterFigures(unit.officer, save));
  const book = await opened(await at(later, () => getUnitWorkbook(unit.officer, key)));
  const rowOf = (row: number) =>
    [5, 6].map((column) => book.worksheets[0]?.getCell(row, column).value);
  expect([rowOf(5), rowOf(8)]).toEqual([
    ["10", "3"],
    ["702/846", null],
  ]);
});

test("only the cells for figures are open, and the stamp is on a sheet that no menu shows", async () => {
  const book = await opened(await own());
  const [sheet, stamp] = book.worksheets;
  const isLocked = (address: string) => sheet?.getCell(address).protection?.locked ?? true;
  expect([isLocked("C5"), isLocked("E5"), isLocked("F5"), stamp?.state]).toEqual([
    ...[true, true, false, "veryHidden"],
  ]);
  expect(sheet?.getCell("F5").dataValidation.formulae).toEqual(['"không phát sinh"']);
});

test("every cell that is no figure is named by its address, and nothing is written", async () => {
  const file = await filled(await own(), (book) => figures(book, ["hai trăm", 14, "x", "702/0"]));
  expect(await bring(file)).toEqual([
    expect.stringMatching(/^F5 .*chưa phải là số/),
    expect.stringMatching(/^F7 /),
    expect.stringMatching(/^F8 Số thực hiện là 702 mà tổng số là 0/),
  ]);
  expect(await typed()).toEqual([]);
});

test("a cell somebody changed since the form was downloaded is shown, and both numbers wait for a choice", async () => {
  const file = await filled(await own(), (book) => figures(book, [10, 14]));
  await at(inTime, () => enterFigures(unit.head, saved({ nha_ddk_xay_moi: "12" })));
  await expect(bring(file)).rejects.toMatchObject({ code: "reportSheet.conflict" });
  expect(await typed()).toEqual(["12"]);
  await bring(file, { onConflict: "take" });
  expect(await typed()).toEqual(["10", "14"]);
});

test("moved columns, another unit's form, a formula and a sheet of somebody's own are refused with their reason", async () => {
  const moved = await filled(await own(), (book) => book.worksheets[0]?.spliceColumns(5, 1));
  await expect(bring(moved)).rejects.toMatchObject({
    ...{ code: "reportSheet.moved", facts: { cell: "F3", expected: "Số liệu" } },
  });
  const sorted = await filled(await own(), (book) => {
    const sheet = book.worksheets[0];
    if (sheet) sheet.getCell("B5").value = "nha_ddk_sua_chua";
  });
  await expect(bring(sorted)).rejects.toMatchObject({ code: "reportSheet.moved" });
  const formula = await filled(await own(), (book) => {
    const cell = book.worksheets[0]?.getCell("F5");
    if (cell) cell.value = { formula: "1+1", result: 2 };
  });
  await expect(bring(formula)).rejects.toMatchObject({ code: "sheet.formula" });
  const others = await at(inTime, () =>
    getUnitWorkbook(stage.peopleOf(stage.meLinh).officer, { ...place, unitId: stage.meLinh }),
  );
  await expect(bring(await filled(others, () => undefined))).rejects.toMatchObject({
    code: "reportSheet.otherUnit",
  });
  await expect(bring(new File(["a;b\n1;2"], "bang.csv"))).rejects.toMatchObject({
    code: "reportSheet.noStamp",
  });
});

test("another unit's officer neither gets the form nor brings it back", async () => {
  const stranger = stage.peopleOf(stage.meLinh).officer;
  const file = await filled(await own(), (book) => figures(book, [10]));
  expect(await at(inTime, () => getUnitWorkbook(stranger, place))).toBeNull();
  await expect(bring(file, { by: stranger })).rejects.toMatchObject({ code: "notAllowed" });
  const change = { from: "", to: "10" };
  const [id = ""] = Object.keys(stage.cells({ nha_ddk_xay_moi: "" }));
  const units = [{ unitId: stage.dongAnh, cells: { [id]: change }, source: "" }];
  const forged = { periodId: stage.periodId, units, onConflict: null, isOnBehalf: false };
  await expect(at(inTime, () => importSheet(stranger, forged))).rejects.toMatchObject({
    code: "notAllowed",
  });
});

function saved(cells: Readonly<Record<string, string>>) {
  return { ...place, revision: 0, intent: "save" as const, cells: stage.cells(cells) };
}

function nextPeriod() {
  return openPeriod(stage.office.administrator, {
    ...{ formId: stage.formId, year: 2024, label: "tháng 7 năm 2024", graceDays: 0 },
    ...{ fromOn: "2024-06-16", toOn: "2024-07-15" },
    ...{ opensAt: instantOf("2024-07-10", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
  });
}
