import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Layout } from "./description";

export const font = "Times New Roman";
const { CENTER, BOTH } = AlignmentType;
const noLine = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" } as const;
const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine };

/** Cells without lines, for what stands side by side, from the top or on one last line. */
export function grid(
  rows: Paragraph[][][],
  widths: readonly number[],
  verticalAlign: "top" | "bottom" = "top",
) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...noLines, insideHorizontal: noLine, insideVertical: noLine },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, index) =>
              new TableCell({
                ...{ borders: noLines, verticalAlign },
                width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE },
                children: children.length > 0 ? children : [new Paragraph({})],
              }),
          ),
        }),
    ),
  });
}

export type Look = { size: number; bold?: boolean; italics?: boolean; underlined?: boolean };
type Place = { before?: number; after?: number; keep?: boolean; pageBreakBefore?: boolean };

export function centred(
  lines: readonly string[],
  { before = 0, after = 0, keep, ...look }: Look & Place,
) {
  const { pageBreakBefore = false, ...rest } = look;
  return new Paragraph({
    alignment: CENTER,
    spacing: { before, after },
    keepNext: keep ?? false,
    pageBreakBefore,
    children: lines.map((text, index) => run(text, { ...rest, isNext: index > 0 })),
  });
}

export function indented(
  text: string,
  layout: Layout,
  { heading, ...look }: Partial<Look> & Pick<IParagraphOptions, "heading"> = {},
) {
  return new Paragraph({
    alignment: BOTH,
    indent: { firstLine: twips(layout.indent) },
    spacing: { before: 60, after: 60 },
    ...(heading && { heading, keepNext: true }),
    children: [run(text, { size: layout.body, ...look })],
  });
}

export function run(
  text: string,
  { size, bold, italics, underlined, isNext }: Look & { isNext?: boolean },
) {
  return new TextRun({
    ...{ text, font, color: "000000", size: halfPoints(size) },
    ...{ bold: bold ?? false, italics: italics ?? false },
    ...(underlined && { underline: {} }),
    ...(isNext && { break: 1 }),
  });
}

export function linesOf(text: string) {
  return text.split("\n").filter((words) => words !== "");
}

export function twips(millimetres: number) {
  return Math.round((millimetres * 1440) / 25.4);
}

export function halfPoints(points: number) {
  return Math.round(points * 2);
}
