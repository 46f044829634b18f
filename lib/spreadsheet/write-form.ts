import "server-only";
import ExcelJS, { type Cell, type DataValidation, type Worksheet } from "@protobi/exceljs";
import { type Choice, type FormRow, type FormSheet, headRow } from "./form";
import { font } from "./write-cell";

const headFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEFECE5" } } as const;
const closedFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE2E2E2" } } as const;
const openFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8DC" } } as const;
const line = { style: "thin", color: { argb: "FFB9B2A6" } } as const;
const border = { top: line, left: line, bottom: line, right: line };

/** Excel says its word of advice only at a cell it checks. */
const anyText: Pick<DataValidation, "type" | "operator" | "formulae" | "allowBlank"> = {
  type: "textLength",
  operator: "greaterThanOrEqual",
  formulae: [0],
  allowBlank: true,
};

type Form = {
  sheets: readonly FormSheet[];
  /** What says later which form this was: rows of text on a sheet that no menu of Excel shows. */
  stamp: { name: string; rows: readonly (readonly string[])[] };
};

/**
 * A workbook to be filled in and sent back: open cells with lists and advice, everything else protected (without a
 * password: it keeps from slips, not from ill will), and a hidden stamp. `readSheets` reads it back.
 */
export async function writeForm({ sheets, stamp }: Form) {
  const workbook = new ExcelJS.Workbook();
  for (const form of sheets) await addForm(workbook.addWorksheet(form.name), form);
  const hidden = workbook.addWorksheet(stamp.name, { state: "veryHidden" });
  for (const texts of stamp.rows) hidden.addRow([...texts]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function addForm(sheet: Worksheet, { title, note, columns, rows }: FormSheet) {
  sheet.addRow([title]).font = { ...font, size: 14, bold: true };
  sheet.addRow([note]).font = { ...font, italic: true };
  const head = sheet.addRow(columns.map((column) => column.title));
  head.eachCell((cell) => {
    Object.assign(cell, { font: { ...font, bold: true }, fill: headFill, border });
    cell.alignment = { vertical: "middle", wrapText: true };
  });
  for (const [index, { width }] of columns.entries()) sheet.getColumn(index + 1).width = width;
  for (const row of rows) addRow(sheet, row, columns.length);
  sheet.views = [{ state: "frozen", ySplit: headRow, xSplit: 3 }];
  sheet.pageSetup = {
    ...{ orientation: "landscape", paperSize: 9, fitToPage: true, fitToHeight: 0 },
    printTitlesRow: `${headRow}:${headRow}`,
  };
  await sheet.protect("", { formatColumns: true, formatRows: true, autoFilter: true });
}

function addRow(sheet: Worksheet, row: FormRow, columns: number) {
  if ("group" in row) {
    const { number } = sheet.addRow([row.group]);
    sheet.mergeCells(number, 1, number, columns);
    Object.assign(sheet.getCell(number, 1), { font: { ...font, bold: true }, border });
    return;
  }
  const added = sheet.addRow([]);
  for (const [index, { text, choice, closed }] of row.cells.entries()) {
    const cell = added.getCell(index + 1);
    Object.assign(cell, { font, border });
    cell.alignment = { vertical: "top", wrapText: true };
    // Text, so that "4/12" does not become a day and "7.690" stays what was typed, whatever the country Excel is set to.
    cell.numFmt = "@";
    if (text !== "") cell.value = text;
    if (choice) open(cell, choice);
    if (closed) close(cell, closed);
  }
}

/** Grey, protected, and saying why when it is chosen. Excel shows 255 characters. */
function close(cell: Cell, why: string) {
  cell.fill = closedFill;
  cell.dataValidation = {
    ...anyText,
    ...{ showInputMessage: true, promptTitle: "Ô đã khóa", prompt: why.slice(0, 255) },
  };
}

function open(cell: Cell, { values, isStrict, advice }: Choice) {
  cell.protection = { locked: false };
  cell.fill = openFill;
  cell.dataValidation = {
    ...(values.length > 0
      ? ({ type: "list", allowBlank: true, formulae: [`"${values.join(",")}"`] } as const)
      : anyText),
    ...{ showErrorMessage: isStrict, errorTitle: "Chưa đúng", error: advice },
    ...{ showInputMessage: true, promptTitle: "Cách ghi", prompt: advice },
  };
}
