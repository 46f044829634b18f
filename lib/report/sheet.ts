import type { Cells } from "@/lib/cells";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { measureText } from "@/lib/indicator/labels";
import {
  allowedName,
  type Choice,
  type FormRow,
  type FormSheet,
  formRow,
} from "@/lib/spreadsheet/form";

/** The sheet that says of which period, units and revisions a workbook is, where each figure goes, and what stood there. */
export const stampName = "_bieu_mau";
export const stampVersion = "1";

export type SheetLine = {
  id: string;
  code: string;
  groupCode: string;
  groupName: string;
  name: string;
  unitOfMeasure: string;
  type: IndicatorType;
  /** Why it takes no figures: its indicator has ended. */
  closed: string | null;
};

/** A unit's part of a workbook: what is typed so far, and the last figures as text, by indicator. */
export type SheetUnit = {
  unitId: string;
  name: string;
  revision: number;
  cells: Cells;
  last: Readonly<Record<string, string>>;
  /** Why none of its cells is to be filled in, after its name; and why one is not. */
  closed: string | null;
  closedAt: (indicatorId: string) => string | null;
  /** How each cell is filled in: as a running total, or for which days. */
  ways: ReadonlyMap<string, string>;
};

export type Workbook = {
  period: { id: string; label: string };
  lines: readonly SheetLine[];
  units: readonly SheetUnit[];
  /** Filled in for others: each unit's figures come from a document, named in a row of its own. */
  asksSource: boolean;
};

const fixed = [
  { title: "TT", width: 6 },
  { title: "Mã", width: 22 },
  { title: "Chỉ tiêu", width: 56 },
  { title: "Đơn vị tính", width: 14 },
];
/** Where the codes stand, by which a moved row is noticed. */
export const codeColumn = 2;
/** Where the row of documents says what it is. */
export const nameColumn = 3;
export const sourceTitle = "Theo văn bản số";

/** One sheet for each unit, with the figures of the period before. */
export function sheetForEachUnit(workbook: Workbook) {
  const { period, lines, units } = workbook;
  const column = fixed.length + 2;
  const sheets = units.map((unit, index): FormSheet => {
    const cells = (line: SheetLine) => [{ text: unit.last[line.id] ?? "" }, cellOf(unit, line)];
    const name = units.length === 1 ? "Báo cáo" : allowedName(`${index + 1}. ${unit.name}`);
    const columns = [...fixed, { title: "Kỳ trước", width: 16 }, { title: filled, width: 20 }];
    const title = `Báo cáo ${period.label}, ${headOf(unit)}`;
    const sources = [{ text: "" }, sourceCell(unit)];
    return {
      name,
      title,
      note,
      columns,
      rows: [...sourceRow(workbook, sources), ...rowsOf(lines, [unit], cells)],
    };
  });
  const places = units.map(({ unitId, revision }, index) => ({
    ...{ sheet: sheets[index]?.name ?? "", column, head: filled, unitId, revision },
  }));
  return { sheets, stamp: stampOf(workbook, places) };
}

/** One sheet with the units as columns. */
export function unitsAsColumns(workbook: Workbook) {
  const { period, lines, units } = workbook;
  const heads = units.map((unit) => ({ title: headOf(unit), width: 18 }));
  const cells = (line: SheetLine) => units.map((unit) => cellOf(unit, line));
  const sheet: FormSheet = {
    ...{ name: "Báo cáo", title: `Báo cáo ${period.label}`, note },
    columns: [...fixed, ...heads],
    rows: [...sourceRow(workbook, units.map(sourceCell)), ...rowsOf(lines, units, cells)],
  };
  const places = units.map(({ unitId, revision }, index) => ({
    ...{ sheet: sheet.name, column: fixed.length + 1 + index, unitId, revision },
    head: heads[index]?.title ?? "",
  }));
  return { sheets: [sheet], stamp: stampOf(workbook, places) };
}

const filled = "Số liệu";
const note =
  "Chỉ điền vào các ô nền vàng; ô nền xám đã khóa, bấm vào để xem lý do. Không đổi chỗ dòng, cột; không dùng công thức. Số tiền tính bằng triệu đồng nếu không ghi đơn vị. Dưới tên mỗi chỉ tiêu có ghi: số trong kỳ, lũy kế hay phần còn lại của kỳ.";

/** A unit whose cells are closed says so in its heading. */
function headOf({ name, closed }: SheetUnit) {
  return closed ? `${name} (${closed}; không điền)` : name;
}

function cellOf({ cells, closedAt, closed, ways }: SheetUnit, { id, type }: SheetLine): Cell {
  const why = closedAt(id);
  const text = cells[id] ?? "";
  if (!why)
    return { text, choice: { ...choices[type], advice: adviceOf(ways.get(id) ?? "", type) } };
  return { text, closed: closed ? `Đơn vị ${closed}; không điền.` : why };
}

function adviceOf(way: string, type: IndicatorType) {
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}. ${choices[type].advice}`;
}

type Places = { sheet: string; column: number; head: string; unitId: string; revision: number }[];

function stampOf({ period, lines, units, asksSource }: Workbook, places: Places) {
  const above = asksSource ? 1 : 0;
  const rows = [
    ["kỳ", stampVersion, period.id],
    ...(asksSource ? [["văn bản", `${formRow(0)}`]] : []),
    ...places.map((at) => [
      ...["đơn vị", at.sheet, `${at.column}`, at.head, at.unitId, `${at.revision}`],
    ]),
    ...rowNumbers(lines, above).map(({ id, code, row }) => ["dòng", `${row}`, code, id]),
    ...units.flatMap(({ unitId, cells }) =>
      lines.flatMap(({ id }) => (cells[id] ? [["số", unitId, id, cells[id]]] : [])),
    ),
  ];
  return { name: stampName, rows };
}

type Cell = { text: string; choice?: Choice; closed?: string };

/** Over the figures: from which document each unit's are. */
function sourceRow({ asksSource }: Pick<Workbook, "asksSource">, cells: Cell[]): FormRow[] {
  if (!asksSource) return [];
  return [{ cells: [{ text: "" }, { text: "" }, { text: sourceTitle }, { text: "" }, ...cells] }];
}

function sourceCell({ closed }: SheetUnit): Cell {
  if (closed) return { text: "", closed: `Đơn vị ${closed}; không điền.` };
  return { text: "", choice: { values: [], isStrict: false, advice: sourceAdvice } };
}

const sourceAdvice =
  "Số, ký hiệu, ngày của văn bản đơn vị đã gửi, ví dụ: Báo cáo số 45/BC-MTTQ-BTT ngày 20/6/2026.";

function rowsOf(
  lines: readonly SheetLine[],
  units: readonly SheetUnit[],
  cells: (line: SheetLine) => Cell[],
): FormRow[] {
  return numbered(lines).map((row) =>
    "group" in row
      ? row
      : {
          cells: [
            ...[{ text: `${row.number}` }, { text: row.line.code }],
            ...[{ text: nameOf(row.line, units) }, { text: measureText(row.line) }],
            ...cells(row.line),
          ],
        },
  );
}

/** With how it is filled in where any of these units is to. */
function nameOf({ id, name, closed }: SheetLine, units: readonly SheetUnit[]) {
  if (closed) return `${name} (${closed})`;
  const open = units.filter(({ closedAt }) => closedAt(id) === null);
  const asked = new Set(open.map(({ ways }) => ways.get(id)));
  const [way] = asked;
  if (!way) return name;
  return `${name}\n(${asked.size > 1 ? "mỗi đơn vị ghi theo lời nhắc tại ô" : way})`;
}

/** A form's lines under their groups, in the form's order. */
function numbered(lines: readonly SheetLine[]) {
  return lines.flatMap((line, index) => {
    const row = { number: index + 1, line };
    const isFirst = line.groupCode !== lines[index - 1]?.groupCode;
    return isFirst ? [{ group: `${line.groupCode}. ${line.groupName}` }, row] : [row];
  });
}

function rowNumbers(lines: readonly SheetLine[], above: number) {
  return numbered(lines).flatMap((row, index) =>
    "group" in row ? [] : [{ ...row.line, row: formRow(above + index) }],
  );
}

const none = { values: ["không phát sinh"], isStrict: false };

const choices: Record<IndicatorType, Choice> = {
  count: { ...none, advice: "Số đếm, ví dụ: 7.690. Không có việc thì ghi: không phát sinh." },
  money: { ...none, advice: "Không ghi đơn vị là triệu đồng; có thể ghi: 2,28 tỷ; trên 1,6 tỷ." },
  quantity: { ...none, advice: "Dấu phẩy cho phần lẻ, ví dụ: 12,5." },
  ratio: { ...none, advice: "Hai số cách nhau dấu gạch chéo, ví dụ: 4.375/5.121." },
  yesNo: { values: ["có", "không"], isStrict: true, advice: "Chọn có hoặc không." },
  text: { ...none, advice: "Ghi bằng lời, nhiều nhất 2.000 ký tự." },
};
