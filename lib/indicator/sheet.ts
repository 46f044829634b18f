import { z } from "zod";
import { refusals } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import type { CellError } from "@/lib/spreadsheet/cell";
import type { CheckedRow } from "@/lib/spreadsheet/rules";
import { textField } from "@/lib/text-field";
import {
  activityUseLabels,
  directionLabels,
  evidenceLabels,
  indicatorTypeLabels,
  periodCombinationLabels,
  reportModeLabels,
  unitCombinationLabels,
} from "./labels";
import { activityUseRefusal } from "./rules/catalogue";
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
  activityUse: withDefault(activityUseLabels, "sum").meta({ title: "Từ nhật ký hoạt động" }),
});

export type IndicatorSheetRow = CheckedRow<typeof indicatorSheetRow>;

type Catalogue = ReadonlyMap<string, { isSum: boolean }>;

/**
 * What the rows say is wrong beside those already in the catalogue: a code twice, a sum of what is not there, of itself, of a sum, and
 * what is no number of things counted by activities.
 */
export function faultsAmong(rows: readonly IndicatorSheetRow[], catalogue: Catalogue): CellError[] {
  const isSum = new Map(rows.map(({ values }) => [values.code, values.parts.length > 0]));
  const firstLine = new Map<string, number>();
  return rows.flatMap((row) => {
    const { code, type } = row.values;
    const twice = codeFault(code, firstLine.get(code), catalogue);
    if (!twice) firstLine.set(code, row.number);
    const uncountable = activityUseRefusal(type, row.values);
    return [
      ...(twice ? [row.errorAt("code", twice)] : []),
      ...partFaults(row.values, (part) => isSum.get(part) ?? catalogue.get(part)?.isSum).map(
        (words) => row.errorAt("parts", words),
      ),
      ...(uncountable ? [row.errorAt("activityUse", refusals[uncountable])] : []),
    ];
  });
}

function codeFault(code: string, earlier: number | undefined, catalogue: Catalogue) {
  if (catalogue.has(code)) return "Mã này đã có trong danh mục. Vui lòng bỏ dòng này.";
  return earlier && `Mã này đã có ở dòng ${earlier}. Mỗi chỉ tiêu ghi một dòng.`;
}

function partFaults(
  { code, parts }: IndicatorSheetRow["values"],
  isSum: (part: string) => boolean | undefined,
) {
  return parts.flatMap((part) => {
    const known = isSum(part);
    if (known === undefined) return `Không có chỉ tiêu mã ${part} trong bảng và danh mục.`;
    return known || part === code
      ? `${part} cũng là chỉ tiêu tổng hợp. Vui lòng ghi các mã thành phần.`
      : [];
  });
}
