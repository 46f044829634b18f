import type { z } from "zod";
import { searchText } from "@/lib/search-text";
import { addressOf, type Cell, type CellError, type Row } from "./cell";

export type RowSchema = z.ZodObject<Record<string, z.ZodType>>;

/** A field of the schema and the column where it stands; null when the sheet has none. */
export type Heading = { key: string; title: string; column: number | null };

/** Headings stand at the top, under a title and a note at most. */
const rowsSearched = 20;

/** Finds the row that holds most of the schema's headings, the columns under them, and what is wrong there. */
export function headingsOf(schema: RowSchema, rows: Row[]) {
  const fields = Object.entries(schema.shape).map(([key, field]) => fieldOf(key, field));
  const searched = rows.slice(0, rowsSearched).map(cellsByTitle);
  const scores = searched.map((row) => fields.filter(({ name }) => row.has(name)).length);
  const at = scores.indexOf(Math.max(...scores));
  const columns = fields.map((field) => ({ ...field, cells: searched[at]?.get(field.name) ?? [] }));
  const below = rows.slice(at + 1);

  const headings = columns.map(({ key, title, cells }): Heading => {
    return { key, title, column: cells[0]?.column ?? null };
  });
  const errors = columns.flatMap((column) => headingErrors(column, rows[at]?.number ?? 1));
  if (errors.length === 0 && below.length === 0) errors.push(noRows(rows[at]?.number ?? 1));
  return { headings, below, errors };
}

function fieldOf(key: string, field: z.ZodType) {
  const title = field.meta()?.title;
  if (!title) throw new Error(`The column ${key} has no title in its schema's meta`);
  return { key, title, name: searchText(title), isOptional: field.safeParse(undefined).success };
}

function cellsByTitle({ cells }: Row) {
  const byTitle = new Map<string, Cell[]>();
  for (const cell of cells) {
    const name = searchText(cell.text);
    byTitle.set(name, [...(byTitle.get(name) ?? []), cell]);
  }
  return byTitle;
}

type Column = { title: string; isOptional: boolean; cells: Cell[] };

function headingErrors(
  { title: columnTitle, isOptional, cells }: Column,
  row: number,
): CellError[] {
  const [first, ...others] = cells;
  if (!first && !isOptional) {
    const reason = `Chưa có cột “${columnTitle}”. Vui lòng dùng tệp mẫu tải từ trang này.`;
    return [{ address: addressOf(1, row), columnTitle, value: "", reason }];
  }
  const reason = "Cột này có nhiều hơn một lần. Vui lòng giữ lại một cột.";
  return others.map(({ address, text }) => ({ address, columnTitle, value: text, reason }));
}

function noRows(row: number): CellError {
  const reason = "Chưa có dòng nào dưới hàng tiêu đề.";
  return { address: addressOf(1, row + 1), columnTitle: "", value: "", reason };
}
