import type { Page } from "@playwright/test";
import ExcelJS from "@protobi/exceljs";

/** A workbook that a page offers, as whoever is signed in gets it. */
export async function workbookAt(page: Page, address: string) {
  const answer = await page.request.get(address);
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()}`);
  return answer.body();
}

export type Sheet = ExcelJS.Worksheet;

/** The same file, filled in and saved with Excel; ready to be chosen in a form. */
export async function filledIn(bytes: Buffer, fill: (sheet: Sheet) => void) {
  const sheet = await firstSheet(bytes);
  fill(sheet);
  const buffer = Buffer.from(await sheet.workbook.xlsx.writeBuffer());
  return { name: "bieu.xlsx", mimeType: "application/vnd.ms-excel", buffer };
}

/** The words of its first sheet, row by row. */
export async function rowsOf(bytes: Buffer) {
  const rows: string[][] = [];
  (await firstSheet(bytes)).eachRow((row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, column) => row.getCell(column + 1).text));
  });
  return rows;
}

async function firstSheet(bytes: Buffer) {
  const book = new ExcelJS.Workbook();
  // The library's types still want the buffer of an older Node.
  await book.xlsx.load(new Uint8Array(bytes).buffer as Parameters<ExcelJS.Xlsx["load"]>[0]);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("The workbook has no sheet");
  return sheet;
}
