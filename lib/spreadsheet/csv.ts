import { Refusal } from "@/lib/refusal";
import { addressOf, namedCells } from "./cell";
import { limitedRows } from "./limits";

/** Rows of comma-, semicolon- or tab-separated text (RFC 4180: quotes doubled, line breaks inside quotes). */
export function rowsOfCsv(text: string) {
  const { rows, add } = limitedRows();
  const formulas: string[] = [];
  let row = 1;
  let column = 1;
  for (const { value, endsLine } of fieldsOf(text, separatorOf(text))) {
    const address = addressOf(column, row);
    if (value.startsWith("=")) formulas.push(address);
    if (value.trim() !== "") add({ row, column, address, text: value });
    [row, column] = endsLine ? [row + 1, 1] : [row, column + 1];
  }
  if (formulas.length > 0) throw new Refusal("sheet.formula", { cells: namedCells(formulas) });
  return rows;
}

/** The one that the first line has most of; Excel in Vietnamese writes semicolons. */
function separatorOf(text: string) {
  const [firstLine = ""] = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const count = (separator: string) => firstLine.split(separator).length;
  return [";", ",", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function* fieldsOf(text: string, separator: string) {
  const quoted = '"[^"]*(?:""[^"]*)*"';
  const bare = `[^${separator}\\r\\n]*`;
  const field = new RegExp(`(?:(${quoted})|(${bare}))(${separator}|\\r\\n|\\n|\\r|$)`, "y");
  while (field.lastIndex < text.length) {
    const [, inQuotes, plain = "", end] = field.exec(text) ?? [];
    const value = inQuotes?.slice(1, -1).replaceAll('""', '"') ?? plain;
    yield { value, endsLine: end !== separator };
  }
}
