import { Refusal } from "@/lib/refusal";
import { addressOf, columnOf, namedCells, type Row } from "./cell";
import { limitedRows, limits } from "./limits";
import { walkXml } from "./xml";

type Workbook = {
  sharedText: (index: number) => string;
  numberText: (raw: string, style: number) => string;
};

type Attributes = Record<string, string>;

/** The rows of one sheet's XML; cells with formulas are refused by name. */
export function rowsOfSheet(sheet: Buffer, workbook: Workbook) {
  const { rows, add } = limitedRows();
  const formulas: string[] = [];
  const merged = new Map<string, number>();
  let row = 0;
  let column = 0;
  let cell: Attributes = {};
  let raw = "";
  let isReading = false;

  const startCell = (attributes: Attributes) => {
    cell = attributes;
    raw = "";
    column = attributes.r ? columnOf(attributes.r) : column + 1;
  };
  const endCell = () => {
    const text = cellText(raw, cell, workbook);
    if (text.trim() !== "") add({ row, column, address: addressOf(column, row), text });
  };

  /** "D2:D9": the cell above all and the last row. As many are kept as there may be cells. */
  const noteMerge = (ref: string) => {
    const [first = "", last = ""] = ref.split(":");
    if (merged.size < mostMerged) merged.set(first, Number(last.replace(/\D/g, "")));
  };

  walkXml(sheet, {
    open(name, attributes) {
      if (name === "row") [row, column] = [Number(attributes.r ?? row + 1), 0];
      if (name === "c") startCell(attributes);
      if (name === "f") formulas.push(addressOf(column, row));
      if (name === "mergeCell") noteMerge(attributes.ref ?? "");
      if (name === "v" || name === "t") isReading = true;
    },
    text(text) {
      if (isReading) raw += text;
    },
    close(name) {
      if (name === "v" || name === "t") isReading = false;
      if (name === "c") endCell();
    },
  });
  if (formulas.length > 0) throw new Refusal("sheet.formula", { cells: namedCells(formulas) });
  return merged.size > 0 ? rows.map((each) => withMerges(each, merged)) : rows;
}

const mostMerged = limits.rows * limits.columns;

function withMerges({ number, cells }: Row, merged: ReadonlyMap<string, number>): Row {
  return {
    number,
    cells: cells.map((cell) => {
      const untilRow = merged.get(cell.address) ?? number;
      return untilRow > number ? { ...cell, untilRow } : cell;
    }),
  };
}

function cellText(raw: string, { t: type = "n", s: style = "0" }: Attributes, workbook: Workbook) {
  if (type === "s") return workbook.sharedText(Number(raw));
  return type === "n" && raw !== "" ? workbook.numberText(raw, Number(style)) : raw;
}
