import type { ViewColumn } from "@/lib/document/view";
import { measureText, qualifierText } from "@/lib/indicator/labels";
import type { Amount, Total } from "@/lib/indicator/rules";
import { quotient } from "@/lib/numbers/decimal";
import type { SheetValue } from "@/lib/spreadsheet/write-cell";
import type { ClusterFigures, FigureRow } from "./queries/cluster-figures";
import type { UnitPage, UnitPageRow } from "./queries/unit-page";
import { canRestate } from "./rules";

type Sheet = { columns: ViewColumn[]; rows: SheetValue[][] };

export const text = (title: string, share?: number): ViewColumn => ({
  ...{ title, kind: "text" },
  ...(share !== undefined && { share }),
});
export const number = (title: string, share?: number): ViewColumn => ({
  ...{ title, kind: "number" },
  ...(share !== undefined && { share }),
});

/** Figures as numbers to go on with: total, target, what it is compared with, then each part; money in triệu đồng. */
export function figuresSheet(
  { rows }: Pick<ClusterFigures, "rows">,
  { whole, parts }: { whole: string; parts: readonly { name: string }[] },
): Sheet {
  return {
    columns: [
      ...[text("Nhóm"), text("Chỉ tiêu", 9), text("Đơn vị tính", 4), text("Ghi chú", 2)],
      ...[number(whole, 4), number("Tử số"), number("Mẫu số")],
      ...[number("Chỉ tiêu năm", 4), number("Cùng kỳ năm trước", 4)],
      ...parts.map(({ name }) => number(name)),
    ],
    rows: rows.map((row) => [
      ...[row.indicator.groupName, row.indicator.name, measureText(row.indicator)],
      row.total ? qualifierText(row.total.qualifier).trim() : "",
      ...[figureValue(row, row.total), ...partsOf(row.total)],
      ...[amountValue(row, row.target?.amount), figureValue(row, row.lastYear)],
      ...row.ofUnits.map((figure) => figureValue(row, figure)),
    ]),
  };
}

/** A unit's years as numbers: as reported, and restated to today's unit; what is not added stands in words. */
export function unitSheet({ years, rows, names }: UnitPage): Sheet {
  return {
    columns: [
      ...[text("Nhóm"), text("Chỉ tiêu", 9), text("Đơn vị tính", 4)],
      ...years.flatMap((year) => [
        number(`${year} như khi báo cáo`, 4),
        number(`${year} theo đơn vị hiện nay`),
      ]),
      ...[number(`Chỉ tiêu ${years.at(-1)}`, 4), text("Phần không cộng")],
    ],
    rows: rows.map((row) => [
      ...[row.indicator.groupName, row.indicator.name, measureText(row.indicator)],
      ...row.cells.flatMap(({ own, restated }) => [
        figureValue(row, own),
        figureValue(row, restated.total),
      ]),
      amountValue(row, row.target),
      notAdded(row, names).join("; "),
    ]),
  };
}

/** What the restated figures of a line leave out, and of which year. */
function notAdded({ indicator, cells }: UnitPageRow, names: UnitPage["names"]) {
  if (!canRestate(indicator)) return ["không tính lại theo đơn vị hiện nay"];
  return cells.flatMap(({ year, restated: { apart, isPartial } }) => [
    ...apart.map(({ unitId }) => `${year}: ${names.get(unitId)?.name ?? ""}`),
    ...(isPartial ? [`${year}: có phần báo cáo ở cụm khác`] : []),
  ]);
}

type Of = { indicator: Pick<FigureRow["indicator"], "type"> };

/** One figure as a number: đồng as triệu, a percentage to one place. */
export function figureValue(row: Of, figure: Total | null): SheetValue {
  return amountValue(row, figure?.amount);
}

function amountValue({ indicator }: Of, amount: Amount | null | undefined): SheetValue {
  switch (amount?.kind) {
    case undefined:
      return null;
    case "whole":
      return indicator.type === "money" ? { digits: amount.whole, scale: 6 } : amount.whole;
    case "quantity":
      return amount.quantity;
    case "ratio":
      return amount.denominator === 0n
        ? null
        : quotient(amount.numerator * 100n, amount.denominator, 1);
    case "text":
      return amount.text;
  }
}

function partsOf(figure: Total | null): [SheetValue, SheetValue] {
  const amount = figure?.amount;
  return amount?.kind === "ratio" ? [amount.numerator, amount.denominator] : [null, null];
}
