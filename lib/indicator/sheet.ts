import { z } from "zod";
import { searchText } from "@/lib/search-text";
import type { CellError } from "@/lib/spreadsheet/cell";
import type { CheckedRow } from "@/lib/spreadsheet/rules";
import { textField } from "@/lib/text-field";
import {
  directionLabels,
  evidenceLabels,
  indicatorTypeLabels,
  periodCombinationLabels,
  reportModeLabels,
  unitCombinationLabels,
} from "./labels";
import { boundField, indicatorCode, sentenceField } from "./schema";

/** A word of a list, written as the list writes it, capitals and marks aside. */
function oneOf<Value extends string>(labels: Record<Value, string>) {
  const known = new Map(
    (Object.keys(labels) as Value[]).map((value) => [searchText(labels[value]), value]),
  );
  return z.string().transform((text, context): Value => {
    const found = known.get(searchText(text));
    if (found) return found;
    const message = `Vui lòng ghi một trong: ${Object.values(labels).join("; ")}.`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

/** As `oneOf`, for a column that may be left out or empty. */
function withDefault<Value extends string>(
  labels: Record<Value, string>,
  otherwise: NoInfer<Value>,
) {
  return z
    .string()
    .default("")
    .transform((text) => text.trim() || labels[otherwise])
    .pipe(oneOf(labels));
}

const parts = z
  .string()
  .transform((text) => text.split(/[,;\s]+/).filter((code) => code !== ""))
  .pipe(z.array(indicatorCode));

/** One indicator of a catalogue. */
export const indicatorSheetRow = z.object({
  code: indicatorCode.meta({ title: "Mã" }),
  groupCode: textField("Vui lòng ghi ký hiệu nhóm, ví dụ: C.", 4).meta({ title: "Nhóm" }),
  groupName: textField("Vui lòng ghi tên nhóm.", 120).meta({ title: "Tên nhóm" }),
  name: textField("Vui lòng ghi tên chỉ tiêu.", 300).meta({ title: "Tên chỉ tiêu" }),
  unitOfMeasure: textField("Vui lòng ghi đơn vị tính.", 40).meta({ title: "Đơn vị tính" }),
  type: oneOf(indicatorTypeLabels).meta({ title: "Loại" }),
  unitCombination: oneOf(unitCombinationLabels).meta({ title: "Cộng các đơn vị" }),
  periodCombination: oneOf(periodCombinationLabels).meta({ title: "Cộng các kỳ" }),
  direction: oneOf(directionLabels).meta({ title: "Chiều" }),
  parts: parts.meta({ title: "Là tổng của" }),
  definition: z.string().trim().max(2000, "Dài quá 2.000 ký tự.").meta({ title: "Cách tính" }),
  example: z.string().trim().max(500, "Dài quá 500 ký tự.").default("").meta({ title: "Ví dụ" }),
  reportMode: withDefault(reportModeLabels, "increment").meta({ title: "Cách nhập" }),
  plausibleFrom: boundField.meta({ title: "Thường từ" }),
  plausibleTo: boundField.meta({ title: "Thường đến" }),
  requiresEvidence: withDefault(evidenceLabels, "optional")
    .transform((word) => word === "required")
    .meta({ title: "Minh chứng" }),
  sentence: sentenceField.meta({ title: "Câu mẫu" }),
});

export type IndicatorSheetRow = CheckedRow<typeof indicatorSheetRow>;

/** What the rows say is wrong beside those already in the catalogue: a code twice, a sum of what is not there, of itself, of a sum. */
export function faultsAmong(
  rows: readonly IndicatorSheetRow[],
  catalogue: ReadonlyMap<string, { isSum: boolean }>,
): CellError[] {
  const inSheet = new Map(rows.map((row) => [row.values.code, row]));
  const firstLine = new Map<string, number>();
  return rows.flatMap((row) => {
    const { code, parts } = row.values;
    const faults: CellError[] = [];
    const earlier = firstLine.get(code);
    if (catalogue.has(code))
      faults.push(row.errorAt("code", "Mã này đã có trong danh mục. Vui lòng bỏ dòng này."));
    else if (earlier !== undefined)
      faults.push(
        row.errorAt("code", `Mã này đã có ở dòng ${earlier}. Mỗi chỉ tiêu ghi một dòng.`),
      );
    else firstLine.set(code, row.number);
    for (const part of parts) {
      const isSum = inSheet.get(part)?.values.parts.length ?? catalogue.get(part)?.isSum;
      if (isSum === undefined)
        faults.push(row.errorAt("parts", `Không có chỉ tiêu mã ${part} trong bảng và danh mục.`));
      else if (isSum || part === code)
        faults.push(
          row.errorAt(
            "parts",
            `${part} cũng là chỉ tiêu tổng hợp. Vui lòng ghi các mã thành phần.`,
          ),
        );
    }
    return faults;
  });
}
