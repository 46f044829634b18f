import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { Refusal } from "@/lib/refusal";
import { refusedSheet } from "@/lib/spreadsheet/upload";
import { importSheet } from "./commands/import-sheet";
import { sheetPreview } from "./labels";
import { readReportSheet } from "./queries/read-report-sheet";
import { type ImportSheetInput, importSheetInput } from "./schema";

type Upload = {
  step: "check" | "act";
  file?: File | undefined;
  carried?: string | undefined;
  onConflict: ImportSheetInput["onConflict"];
  /** Of units whose cell in the workbook names no document. */
  source: string | null;
};

/** Reads a filled workbook and shows what it changes; writes that when the form is sent again. */
export async function takeWorkbook(
  actor: Actor,
  place: Parameters<typeof readReportSheet>[1],
  { step, file, carried, onConflict, source }: Upload,
) {
  if (step === "act" && carried) {
    const units = uncarry(carried);
    const isOnBehalf = !("unitId" in place);
    const written = await importSheet(actor, {
      ...{ periodId: place.periodId, units, onConflict, isOnBehalf },
    });
    return `Đã ghi ${written} ô từ tệp Excel.`;
  }
  const read = await readReportSheet(actor, place, file, source);
  if (read.wrongCells) return refusedSheet(read.wrongCells);
  const units = read.units
    .filter(({ rows }) => rows.length > 0)
    .map(({ unitId, cells, source: from }) => ({ unitId, cells, source: from }));
  return { preview: { ...sheetPreview(read.units), carried: JSON.stringify(units) } };
}

/** The changes that were shown; the command checks all of them again. */
function uncarry(carried: string) {
  try {
    return importSheetInput.shape.units.parse(JSON.parse(carried));
  } catch {
    throw new Refusal("sheet.missing");
  }
}
