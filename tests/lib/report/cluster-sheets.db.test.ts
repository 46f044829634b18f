import type ExcelJS from "@protobi/exceljs";
import { beforeEach, describe, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openYear } from "@/lib/cluster/commands/open-year";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { importSheet } from "@/lib/report/commands/import-sheet";
import { openPeriod } from "@/lib/report/commands/open-period";
import { getLateList } from "@/lib/report/queries/late-list";
import { readReportSheet } from "@/lib/report/queries/read-report-sheet";
import { getClusterWorkbook, getUnitWorkbook } from "@/lib/report/queries/report-workbook";
import { recorded } from "@/tests/support/audit";
import { anOpenPeriod, inTime } from "@/tests/support/reports";
import { filled } from "@/tests/support/workbooks";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

beforeEach(async () => {
  stage = await anOpenPeriod();
});

async function typed() {
  const values = await db.indicatorValue.findMany({ select: { typed: true } });
  return values.map((value) => value.typed).sort();
}

type Shape = "sheets" | "columns";

/** The cell of a unit in the row over the figures, and its first figure, in a cluster's workbook of either shape. */
function unitCells(book: ExcelJS.Workbook, shape: Shape, index: number) {
  const sheet = book.worksheets[shape === "sheets" ? index : 0];
  const column = shape === "sheets" ? 6 : 5 + index;
  const [source, figure] = [sheet?.getCell(4, column), sheet?.getCell(6, column)];
  if (!source || !figure) throw new Error("no such cell");
  return { source, figure };
}

async function broughtForAll(file: File, common: string | null = null) {
  const { secretary, periodId, clusterYearId } = stage;
  return at(inTime, async () => {
    const read = await readReportSheet(secretary, { periodId, clusterYearId }, file, common);
    if (read.wrongCells) return read.wrongCells;
    return importSheet(secretary, { ...read, onConflict: null, isOnBehalf: true });
  });
}

describe.each(["sheets", "columns"] as const)("one workbook for every unit (%s)", (shape) => {
  const bookOf = () => {
    const { secretary, periodId, clusterYearId } = stage;
    return at(inTime, () => getClusterWorkbook(secretary, { periodId, clusterYearId, shape }));
  };

  test("is brought by the secretary, each unit's figures from the document its cell names", async () => {
    const file = await filled(await bookOf(), (book) => {
      for (const index of [0, 1, 2]) {
        const { source, figure } = unitCells(book, shape, index);
        source.value = `Báo cáo số ${index + 1}/BC-MTTQ`;
        figure.value = index + 1;
      }
    });
    expect(await broughtForAll(file)).toBe(3);
    expect(await typed()).toEqual(["1", "2", "3"]);
    const entries = await db.entryOnBehalf.findMany({
      select: { source: true, lines: { select: { typed: true } } },
      orderBy: { source: "asc" },
    });
    expect(entries).toEqual(
      [1, 2, 3].map((number) => ({
        ...{ source: `Báo cáo số ${number}/BC-MTTQ`, lines: [{ typed: `${number}` }] },
      })),
    );
    const imported = (await recorded()).filter((type) => type === "report.sheetImported");
    expect(imported).toHaveLength(3);
  });

  test("names the cell where a unit with figures has no document, over its wrong figures as in the sheet, and writes nothing", async () => {
    const withFigure = async (second: number | string) =>
      filled(await bookOf(), (book) => {
        unitCells(book, shape, 0).source.value = "Báo cáo số 1/BC-MTTQ";
        for (const [index, figure] of [7, second].entries())
          unitCells(book, shape, index).figure.value = figure;
      });
    const at = (row: number) =>
      shape === "sheets" ? expect.stringMatching(new RegExp(`^2\\. .*, F${row}$`)) : `F${row}`;
    const reason = expect.stringMatching(/văn bản nào/);
    const missing = { address: at(4), columnTitle: "Theo văn bản số", reason };
    expect(await broughtForAll(await withFigure("bảy"))).toMatchObject([
      missing,
      { address: at(6), value: "bảy" },
    ]);
    const file = await withFigure(7);
    expect(await broughtForAll(file)).toMatchObject([missing]);
    expect(await typed()).toEqual([]);
    expect(await broughtForAll(file, "Báo cáo chung")).toBe(2);
    const sources = await db.entryOnBehalf.findMany({ select: { source: true } });
    expect(sources.map(({ source }) => source).sort()).toEqual([
      ...["Báo cáo chung", "Báo cáo số 1/BC-MTTQ"],
    ]);
  });
});

test("a unit's own workbook that a secretary brings for it needs the document named on the page", async () => {
  const place = { periodId: stage.periodId, unitId: stage.dongAnh };
  const { officer } = stage.peopleOf(stage.dongAnh);
  const own = await at(inTime, () => getUnitWorkbook(officer, place));
  const file = await filled(own, (book) => {
    const cell = book.worksheets[0]?.getCell("F5");
    if (cell) cell.value = 10;
  });
  await expect(broughtForAll(file)).rejects.toMatchObject({ code: "reportSheet.sourceMissing" });
  expect(await broughtForAll(file, "Báo cáo số 45/BC-MTTQ")).toBe(1);
});

test("figures of a year gone by are final at once, and may be compared with", async () => {
  const { administrator } = stage.office;
  const clusterYearId = await openYear(administrator, { clusterId: stage.clusterId, year: 2023 });
  const key = { periodId: await aPastPeriod(), clusterYearId };
  const list = () => at(inTime, () => getLateList(stage.office.administrator, clusterYearId));
  const nothing = { expected: 0, received: 0, onTime: 0, late: 0, overdue: 0 };
  expect((await list())?.periods).toMatchObject([{ isHistory: true, late: [], sending: nothing }]);
  const shape = "columns" as const;
  const book = await at(inTime, () => getClusterWorkbook(administrator, { ...key, shape }));
  const file = await filled(book, (filling) => {
    unitCells(filling, shape, 0).figure.value = 7;
  });
  await at(inTime, async () => {
    const read = await readReportSheet(administrator, key, file, "Báo cáo năm 2023");
    if (read.wrongCells) throw new Error("wrong cells");
    await importSheet(administrator, { ...read, onConflict: null, isOnBehalf: true });
  });
  expect(await db.progressReport.findMany({ select: { status: true } })).toEqual([
    { status: "locked" },
  ]);
  expect(await at(inTime, () => getClusterWorkbook(stage.secretary, { ...key, shape }))).toBeNull();
  expect((await list())?.periods).toMatchObject([{ isHistory: true, late: [], sending: nothing }]);
});

test("a slip in figures of a year gone by is mended by the next workbook, which stays beside the first", async () => {
  const { administrator } = stage.office;
  const clusterYearId = await openYear(administrator, { clusterId: stage.clusterId, year: 2023 });
  const key = { periodId: await aPastPeriod(), clusterYearId };
  const bring = (values: readonly [number, number | null]) =>
    at(inTime, async () => {
      const shape = "columns" as const;
      const file = await filled(
        await getClusterWorkbook(administrator, { ...key, shape }),
        (book) => {
          const sheet = book.worksheets[0];
          for (const [index, value] of values.entries())
            if (sheet && value !== null) sheet.getCell(6 + index, 5).value = value;
        },
      );
      const read = await readReportSheet(administrator, key, file, "Báo cáo năm 2023");
      if (read.wrongCells) throw new Error("wrong cells");
      return importSheet(administrator, { ...read, onConflict: null, isOnBehalf: true });
    });
  expect(await bring([7, null])).toBe(1);
  expect(await bring([8, 3])).toBe(2);
  expect(await typed()).toEqual(["3", "8"]);
  expect(await db.progressReport.findMany({ select: { status: true } })).toEqual([
    { status: "locked" },
  ]);
  expect(await db.reopenedFigure.count()).toBe(0);
  const entries = await db.entryOnBehalf.findMany({
    select: { lines: { select: { typed: true }, orderBy: { typed: "asc" } } },
    orderBy: [{ at: "asc" }, { cells: "asc" }],
  });
  expect(entries.map(({ lines }) => lines.map((line) => line.typed))).toEqual([["7"], ["3", "8"]]);
});

function aPastPeriod() {
  const { office, formId } = stage;
  return openPeriod(office.administrator, {
    ...{ formId, year: 2023, label: "6 tháng đầu năm 2023", graceDays: 0 },
    ...{ fromOn: "2023-01-01", toOn: "2023-06-15" },
    ...{ opensAt: instantOf("2023-06-10", "08:00"), dueAt: instantOf("2023-06-20", "17:00") },
  });
}
