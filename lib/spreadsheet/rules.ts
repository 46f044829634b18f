import type { z } from "zod";
import { addressOf, type CellError, filledDown, type Row } from "./cell";
import { type Heading, headingsOf, type RowSchema } from "./headings";

/** A row that holds; `errorAt` names its cell where only the database knows that it cannot be taken. */
export type CheckedRow<Schema extends RowSchema> = {
  number: number;
  values: z.output<Schema>;
  errorAt: (key: keyof z.output<Schema>, reason: string) => CellError;
};

/**
 * All rows of a sheet, or everything that is wrong with them; never some rows. The schema's fields are the
 * columns, each with its heading: z.string().meta({ title: "Điện thoại" }). Columns are found by heading, in any
 * order, whatever stands above or beside them. A cell merged with one above says what that one says; an empty cell is "", a
 * column that is not there undefined.
 */
export function checkTable<Schema extends RowSchema>(
  schema: Schema,
  rows: Row[],
): { rows: CheckedRow<Schema>[]; errors: null } | { rows: null; errors: CellError[] } {
  const { headings, below, errors } = headingsOf(schema, rows);
  if (errors.length > 0) return { rows: null, errors };
  const checked = filledDown(below).map((row) => checkRow(schema, row, headings));
  const cellErrors = checked.flatMap((result) => result.errors);
  if (cellErrors.length > 0) return { rows: null, errors: cellErrors };
  return { rows: checked.flatMap((result) => result.rows), errors: null };
}

function checkRow<Schema extends RowSchema>(schema: Schema, row: Row, headings: Heading[]) {
  const errorAt = (key: unknown, reason: string): CellError => {
    const heading = headings.find((candidate) => candidate.key === key);
    const address = addressOf(heading?.column ?? 1, row.number);
    return {
      address,
      columnTitle: heading?.title ?? "",
      value: heading ? (textAt(row, heading) ?? "") : "",
      reason,
    };
  };
  const texts = headings.map((heading) => [heading.key, textAt(row, heading)]);
  const parsed = schema.safeParse(Object.fromEntries(texts));
  return parsed.success
    ? { rows: [{ number: row.number, values: parsed.data, errorAt }], errors: [] }
    : {
        rows: [],
        errors: parsed.error.issues.map(({ path, message }) => errorAt(path[0], message)),
      };
}

function textAt({ cells }: Row, { column }: Heading) {
  if (column === null) return;
  return cells.find((cell) => cell.column === column)?.text ?? "";
}
