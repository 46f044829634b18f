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
};

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
