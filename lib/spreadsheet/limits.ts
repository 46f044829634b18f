import { refuse } from "@/lib/refusal";
import type { Row } from "./cell";

const megabyte = 1024 * 1024;

export const limits = {
  fileBytes: 5 * megabyte,
  /** What all parts of a workbook may come to when unpacked; a full sheet comes to about half. */
  unpackedBytes: 40 * megabyte,
  parts: 1000,
  rows: 5000,
  columns: 60,
  /** What all cells of a workbook may say that point to a text written elsewhere: one long text, pointed to from every cell, would be read again and again. */
  sharedCharacters: 5_000_000,
};

/** Lets shared texts through until they come to more than any table says. */
export function sharedTextBudget() {
  let left = limits.sharedCharacters;
  return (text: string) => {
    left -= text.length;
    refuse(left < 0 ? "sheet.tooMuchInside" : null);
    return text;
  };
}

/** Gathers rows that say something, and refuses the first beyond the limits. */
export function limitedRows() {
  const rows: Row[] = [];
  return {
    rows,
    add(cell: { row: number; column: number; address: string; text: string }) {
      refuse(cell.column > limits.columns ? "sheet.tooManyColumns" : null, { cell: cell.address });
      const { row: number, ...said } = cell;
      const last = rows.at(-1);
      if (last?.number === number) {
        last.cells.push(said);
        return;
      }
      refuse(rows.length >= limits.rows ? "sheet.tooManyRows" : null, { cell: cell.address });
      rows.push({ number, cells: [said] });
    },
  };
}
