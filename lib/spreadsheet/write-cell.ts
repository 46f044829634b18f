import type { Cell } from "@protobi/exceljs";
import { dayToDb, isDay } from "@/lib/dates";
import type { Decimal } from "@/lib/numbers/decimal";

export type SheetColumn = { title: string; kind: "text" | "number" | "day"; width?: number };

/** Money and counts as bigint, quantities as decimals, days as "yyyy-mm-dd" in a column of days. */
export type SheetValue = string | bigint | Decimal | null;

export const font = { name: "Times New Roman", size: 12 };

/** Puts a value into its cell so that Excel takes it for what it is. */
export function writeCell(cell: Cell, value: SheetValue, kind: SheetColumn["kind"]) {
  cell.font = font;
  cell.alignment = { vertical: "top", wrapText: kind === "text" };
  cell.numFmt = formatOf(kind);
  if (typeof value === "string") {
    cell.value = kind === "day" && isDay(value) ? dayToDb(value) : value;
  } else if (value !== null) {
    const { digits, scale } = typeof value === "bigint" ? { digits: value, scale: 0 } : value;
    cell.numFmt = scale > 0 ? `#,##0.${"0".repeat(scale)}` : "#,##0";
    cell.value = Number(`${digits}e-${scale}`);
  }
}

/** Text has a format too, so that "=1+1" or "0912…" stays text when someone edits the cell, or fills in an empty one. */
export function formatOf(kind: SheetColumn["kind"]) {
  return kind === "day" ? "dd/mm/yyyy" : "@";
}

/** Wide enough for the heading's words and most texts; longer ones wrap. */
export function widthOf({ title, kind, width }: SheetColumn, values: SheetValue[]) {
  if (width !== undefined) return width;
  const words = title.split(" ").map((word) => word.length);
  const texts = values.map((value) => (typeof value === "string" ? value.length : 0));
  const least = kind === "text" ? 8 : 14;
  return Math.min(Math.max(least, ...words, ...texts) + 2, 60);
}
