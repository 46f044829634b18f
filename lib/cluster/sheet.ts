import { z } from "zod";
import type { CellError } from "@/lib/spreadsheet/cell";
import type { CheckedRow } from "@/lib/spreadsheet/rules";
import { textField } from "@/lib/text-field";
import { clusterSheetTitles } from "./labels";

const place = z
  .string()
  .trim()
  .refine((text) => /^\d{0,3}$/.test(text), "Thứ tự là số, ví dụ: 1.")
  .transform((text) => (text ? Number(text) : null));

/** One line of the decision's annex. An empty cluster is the one above it, as where cells are merged. */
export const clusterSheetRow = z.object({
  cluster: z
    .string()
    .max(100, "Dài quá 100 ký tự.")
    .transform((text) => text.trim().replace(/^(?:cụm|khối) thi đua /i, ""))
    .meta({ title: "Cụm" }),
  position: place.optional().meta({ title: "Thứ tự" }),
  unit: textField("Vui lòng ghi đơn vị.").meta({ title: "Đơn vị" }),
});

type SheetRow = CheckedRow<typeof clusterSheetRow>;
export type ClusterOfRows = { label: string; rows: SheetRow[] };

/** The clusters in the order they first appear, each with its rows in the order of their numbers, or as they stand. */
export function clustersOfRows(rows: readonly SheetRow[]) {
  const clusters: ClusterOfRows[] = [];
  const errors: CellError[] = [];
  for (const row of rows) {
    const label = row.values.cluster || clusters.at(-1)?.label;
    const cluster = clusters.find((other) => other.label === label);
    if (!label) errors.push(row.errorAt("cluster", "Vui lòng ghi tên cụm, ví dụ: số 3."));
    else if (cluster) cluster.rows.push(row);
    else clusters.push({ label, rows: [row] });
  }
  for (const cluster of clusters) {
    errors.push(...samePlaces(cluster.rows));
    cluster.rows.sort((a, b) => (a.values.position ?? 0) - (b.values.position ?? 0));
  }
  return { clusters, errors };
}

function samePlaces(rows: readonly SheetRow[]) {
  const numbers = rows.map(({ values }) => values.position ?? null);
  return rows.flatMap((row, index) => {
    const number = numbers[index];
    return typeof number === "number" && numbers.indexOf(number) < index
      ? [row.errorAt("position", `Thứ tự ${number} có hai lần trong cụm này.`)]
      : [];
  });
}

/** Text pasted from Excel as a file, under its headings where those were not copied along. */
export function pastedSheet(text: string) {
  const [firstLine = ""] = text.trim().split("\n", 1);
  if (!firstLine) return;
  const headed = /đơn vị/i.test(firstLine.normalize("NFC"));
  const head = headed ? "" : `${clusterSheetTitles.join("\t")}\n`;
  return new File([head, text], "bang.csv");
}
