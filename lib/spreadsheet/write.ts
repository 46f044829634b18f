import "server-only";
import ExcelJS, { type Worksheet } from "@protobi/exceljs";
import { allowedName } from "./form";
import {
  font,
  formatOf,
  type SheetColumn,
  type SheetValue,
  widthOf,
  writeCell,
} from "./write-cell";

export type Sheet = {
  sheetName: string;
  /** Stands above the table, over its width. */
  title?: string;
  columns: SheetColumn[];
  rows: SheetValue[][];
  /** How to fill it in, line by line on a second sheet. */
  notes?: string[];
};

const headFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEFECE5" } } as const;
const hairline = { style: "thin", color: { argb: "FF7D756A" } } as const;

/** One table as an .xlsx file: headings that stay in view and repeat in print, widths, formats. readSheet reads it back. */
export async function writeWorkbook({ sheetName, title, columns, rows, notes = [] }: Sheet) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(allowedName(sheetName));
  if (title) addTitle(sheet, title, columns.length);
  const headRow = addHead(sheet, columns);
  for (const row of rows) addRow(sheet, row, columns);
  for (const [index, column] of columns.entries()) {
    const values = rows.map((row) => row[index] ?? null);
    const written = sheet.getColumn(index + 1);
    written.width = widthOf(column, values);
    // An empty table is a template: what is typed into it stays as typed, "00454" with its noughts.
    if (rows.length === 0) written.numFmt = formatOf(column.kind);
  }
  sheet.views = [{ state: "frozen", ySplit: headRow }];
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToHeight: 0,
    printTitlesRow: `${headRow}:${headRow}`,
  };
  if (notes.length > 0) addNotes(workbook.addWorksheet("Cách làm"), notes);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addTitle(sheet: Worksheet, title: string, columns: number) {
  const row = sheet.addRow([title]);
  row.font = { ...font, size: 14, bold: true };
  sheet.mergeCells(row.number, 1, row.number, columns);
  sheet.addRow([]);
}

function addHead(sheet: Worksheet, columns: SheetColumn[]) {
  const row = sheet.addRow(columns.map(({ title }) => title));
  row.eachCell((cell) => {
    cell.font = { ...font, bold: true };
    cell.fill = headFill;
    cell.border = { bottom: hairline };
    cell.alignment = { vertical: "middle", wrapText: true };
  });
  return row.number;
}

function addRow(sheet: Worksheet, values: SheetValue[], columns: SheetColumn[]) {
  const row = sheet.addRow([]);
  for (const [index, { kind }] of columns.entries()) {
    writeCell(row.getCell(index + 1), values[index] ?? null, kind);
  }
}

function addNotes(sheet: Worksheet, notes: string[]) {
  sheet.getColumn(1).width = 100;
  for (const note of notes) {
    const cell = sheet.addRow([note]).getCell(1);
    cell.font = font;
    cell.alignment = { wrapText: true, vertical: "top" };
  }
}
