import "server-only";
import { Refusal, refuse } from "@/lib/refusal";
import { toNfc } from "@/lib/search-text";
import type { Row } from "./cell";
import { rowsOfCsv } from "./csv";
import { textOf } from "./decode";
import { limits } from "./limits";
import { oldFontOf } from "./old-font";
import { type NamedSheet, rowsOfWorkbook, sheetsOfWorkbook } from "./workbook";

const zipMark = Buffer.from("PK\u0003\u0004");
const oleMark = Buffer.from("D0CF11E0A1B11AE1", "hex");
/** Stands in the directory of a workbook with a password, which is wrapped like an old one. */
const lockedMark = Buffer.from("EncryptedPackage", "utf16le");

/**
 * The rows of an uploaded .xlsx or .csv file, all text, NFC. Goes by content, not by name; gives a Refusal
 * "sheet.…" for anything that is not a plain table in Unicode.
 */
export async function readSheet(file: File): Promise<Row[]> {
  const bytes = await bytesOf(file);
  const rows = startsWith(bytes, zipMark) ? rowsOfWorkbook(bytes) : rowsOfText(bytes, file.name);
  refuse(rows.length === 0 ? "sheet.empty" : null);
  return inUnicode(rows);
}

/** Every sheet of an uploaded .xlsx file, hidden ones too; a .csv file is one sheet. Refuses the same. */
export async function readSheets(file: File): Promise<NamedSheet[]> {
  const bytes = await bytesOf(file);
  const sheets = startsWith(bytes, zipMark)
    ? sheetsOfWorkbook(bytes)
    : [{ name: file.name, rows: rowsOfText(bytes, file.name) }];
  return sheets.map(({ name, rows }) => ({ name, rows: inUnicode(rows) }));
}

async function bytesOf(file: File) {
  refuse(file.size > limits.fileBytes ? "sheet.tooLarge" : null);
  return Buffer.from(await file.arrayBuffer());
}

function rowsOfText(bytes: Buffer, name: string) {
  if (startsWith(bytes, oleMark)) {
    throw new Refusal(bytes.includes(lockedMark) ? "sheet.locked" : "sheet.oldExcel");
  }
  refuse(/\.(csv|tsv|txt)$/i.test(name) ? null : "sheet.wrongKind");
  const text = textOf(bytes);
  // Control characters other than tab and line break: a program or a picture, renamed.
  refuse(/[^\P{Cc}\t\r\n]/u.test(text) ? "sheet.wrongKind" : null);
  return rowsOfCsv(text);
}

function inUnicode(rows: Row[]): Row[] {
  return rows.map(({ number, cells }) => ({ number, cells: cells.map(composed) }));
}

function composed(cell: Row["cells"][number]) {
  const font = oldFontOf(cell.text);
  if (font) throw new Refusal("sheet.oldFont", { cell: cell.address, font, text: cell.text });
  return { ...cell, text: toNfc(cell.text).trim() };
}

function startsWith(bytes: Buffer, mark: Buffer) {
  return bytes.subarray(0, mark.length).equals(mark);
}
