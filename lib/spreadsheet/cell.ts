/** One cell that says something: everything is text, as a person would have typed it. */
export type Cell = {
  address: string;
  column: number;
  text: string;
  /** The last row that it reaches down to, where cells below are merged with it. */
  untilRow?: number | undefined;
};

/** A row by its number on the sheet; rows without any text are left out. */
export type Row = { number: number; cells: Cell[] };

/** What is wrong with one cell: "Ô D17, cột “Điện thoại”: “abc” …". */
export type CellError = { address: string; columnTitle: string; value: string; reason: string };

/** Rows in which what stands in a cell stands also in those merged with it below, as one sees it on the sheet. */
export function filledDown(rows: readonly Row[]): Row[] {
  const reaching = new Map<number, Cell>();
  return rows.map(({ number, cells }) => {
    const own = new Set(cells.map(({ column }) => column));
    const above = [...reaching.values()].filter(
      ({ column, untilRow = 0 }) => untilRow >= number && !own.has(column),
    );
    for (const cell of cells) reaching.set(cell.column, cell);
    const filled = above.map((cell) => ({ ...cell, address: addressOf(cell.column, number) }));
    return { number, cells: [...cells, ...filled] };
  });
}

/** 27, 17 → "AA17". */
export function addressOf(column: number, row: number) {
  return `${columnName(column)}${row}`;
}

/** "AA17" → 27. */
export function columnOf(address: string) {
  const letters = address.replace(/[^A-Z]/g, "");
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "D17, D18, D19 và 28 ô khác". */
export function namedCells(addresses: string[]) {
  const [named, others] = [addresses.slice(0, 3).join(", "), addresses.length - 3];
  return others > 0 ? `${named} và ${others} ô khác` : named;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}
