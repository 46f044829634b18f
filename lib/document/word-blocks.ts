import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Block, Layout } from "./description";
import { indented, linesOf, run } from "./word-parts";

const { CENTER, LEFT, RIGHT } = AlignmentType;
const alignments = { left: LEFT, right: RIGHT, center: CENTER } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const lines = { top: line, bottom: line, left: line, right: line };

/** A block of a paper in Word's terms. */
export function blockOf(block: Block, layout: Layout): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return linesOf(block.text).map((text) => indented(text, layout));
    case "basis":
      return linesOf(block.text).map((text) => indented(text, layout, { italics: true }));
    case "heading":
      return [indented(block.text, layout, { bold: true, heading: HeadingLevel.HEADING_2 })];
    case "table":
      return [dataTable(block, layout)];
  }
}

function dataTable({ columns, rows }: Extract<Block, { kind: "table" }>, layout: Layout) {
  const size = layout.table;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const cell = (text: string, index: number, isHead: boolean) =>
    new TableCell({
      borders: lines,
      width: { size: ((columns[index]?.share ?? 1) * 100) / total, type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        new Paragraph({
          alignment: isHead ? CENTER : alignments[columns[index]?.align ?? "left"],
          children: [run(text, { size, bold: isHead })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ title }, index) => cell(title, index, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ children: row.map((text, index) => cell(text, index, false)) }),
      ),
    ],
  });
}
