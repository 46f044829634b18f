import { measureText, qualifierText } from "@/lib/indicator/labels";
import type { Amount, Total } from "@/lib/indicator/rules";
import { quotient } from "@/lib/numbers/decimal";
import type { SheetColumn, SheetValue } from "@/lib/spreadsheet/write-cell";
import { basisLabels, coverageText } from "./labels";
import type { ClusterFigures, FigureRow } from "./queries/cluster-figures";
import type { UnitPage } from "./queries/unit-page";

type Sheet = { title: string; columns: SheetColumn[]; rows: SheetValue[][] };

const text = (title: string): SheetColumn => ({ title, kind: "text" });
const number = (title: string): SheetColumn => ({ title, kind: "number" });

/** A cluster's figures as numbers to go on with: total, target, what it is compared with, then each unit; money in triệu đồng. */
export function clusterSheet(figures: ClusterFigures, title: string): Sheet {
  const { units, rows, asOf, coverage, basis } = figures;
  const coveredBy = `${coverageText(asOf, coverage)} ${basisLabels[basis]}.`;
  return {
    title: `${title}. ${coveredBy}`,
    columns: [
      ...[text("Nhóm"), text("Chỉ tiêu"), text("Đơn vị tính"), text("Ghi chú")],
      ...[number("Toàn cụm"), number("Tử số"), number("Mẫu số")],
      ...[number("Chỉ tiêu năm"), number("Cùng kỳ năm trước")],
      ...units.map(({ name }) => number(name)),
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
export function unitSheet({ unit, years, rows, names }: UnitPage, title: string): Sheet {
  return {
    title: `${title}, ${unit.name}`,
    columns: [
      ...[text("Nhóm"), text("Chỉ tiêu"), text("Đơn vị tính")],
      ...years.flatMap((year) => [
        number(`${year} như khi báo cáo`),
        number(`${year} theo đơn vị hiện nay`),
      ]),
      ...[number(`Chỉ tiêu ${years.at(-1)}`), text("Phần chưa rõ tỷ lệ, không cộng")],
    ],
    rows: rows.map((row) => [
      ...[row.indicator.groupName, row.indicator.name, measureText(row.indicator)],
      ...row.cells.flatMap(({ own, restated }) => [
        figureValue(row, own),
        figureValue(row, restated.total),
      ]),
      amountValue(row, row.target),
      row.cells
        .flatMap(({ year, restated }) =>
          restated.apart.map(({ unitId }) => `${year}: ${names.get(unitId)?.name ?? ""}`),
        )
        .join("; "),
    ]),
  };
}

type Of = { indicator: Pick<FigureRow["indicator"], "type"> };

function figureValue(row: Of, figure: Total | null): SheetValue {
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
