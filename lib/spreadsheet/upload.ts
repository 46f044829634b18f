import "server-only";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import type { CellError, Row } from "./cell";
import { limits } from "./limits";
import { readSheet } from "./read";

/** The fields of a form that brings a sheet: the file at first, then its rows again with the word to act. */
export const uploadFields = {
  step: z.enum(["check", "act"]).catch("check"),
  file: z.file().optional(),
  carried: z.string().optional(),
};

type Upload = z.output<z.ZodObject<typeof uploadFields>>;

const carriedCell = z.object({
  ...{ address: z.string(), column: z.int(), text: z.string() },
  untilRow: z.int().optional(),
});
const carriedRows = z
  .array(z.object({ number: z.int(), cells: z.array(carriedCell).max(limits.columns) }))
  .max(limits.rows);

/** The rows of a form's sheet: those seen in the preview when it acts, those of the file before. */
export async function rowsOfUpload({ step, file, carried }: Upload): Promise<Row[]> {
  if (step === "act" && carried) return uncarry(carried);
  if (!file || file.size === 0) throw new Refusal("sheet.missing");
  return readSheet(file);
}

/** The rows as a form carries them from the preview to the act, which reads and checks all of it again. */
export function carry(rows: readonly Row[]) {
  return JSON.stringify(rows);
}

/** What did not come from `carry` is no sheet: another hand has been at the form. */
function uncarry(carried: string): Row[] {
  try {
    return carriedRows.parse(JSON.parse(carried));
  } catch {
    throw new Refusal("sheet.missing");
  }
}

/** The answer to a sheet that cannot be taken: all that is wrong, cell by cell; nothing has been written. */
export function refusedSheet(wrongCells: readonly CellError[]) {
  return {
    message: `Có ${wrongCells.length} ô cần sửa. Chưa có dữ liệu nào được ghi; vui lòng sửa tệp rồi tải lại.`,
    wrongCells,
  };
}
