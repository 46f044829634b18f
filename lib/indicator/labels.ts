import type {
  ActivityUse,
  Direction,
  IndicatorType,
  PeriodCombination,
  ReportMode,
  RuleComparison,
  UnitCombination,
} from "@/lib/db/generated/enums";
import {
  countText,
  moneyFieldText,
  moneyFigure,
  moneyText,
  percentText,
  quantityText,
  ratioText,
} from "@/lib/numbers/labels";
import type { Amount, Total, TotalQualifier } from "./rules";

const qualifierWords: Record<TotalQualifier, string> = {
  exact: "",
  over: "trên ",
  almost: "gần ",
  about: "khoảng ",
};

/** "trên ", "gần ", "khoảng " or nothing: stands in small text before a figure. */
export function qualifierText(qualifier: TotalQualifier) {
  return qualifierWords[qualifier];
}

/** What a table's unit column says: money is shown in triệu đồng, whatever the catalogue calls it. */
export function measureText(indicator: { type: IndicatorType; unitOfMeasure: string }) {
  return indicator.type === "money" ? "triệu đồng" : indicator.unitOfMeasure;
}

/** A cell: the figure alone, in the table's scale; for a ratio the percentage, with the two numbers apart. */
export function cellText(type: IndicatorType, amount: Amount): { main: string; under?: string } {
  switch (amount.kind) {
    case "whole":
      if (type === "money") return { main: moneyFigure(amount.whole, "million") };
      if (type === "yesNo") return { main: amount.whole > 0n ? "có" : "không" };
      return { main: countText(amount.whole) };
    case "quantity":
      return { main: quantityText(amount.quantity) };
    case "ratio":
      return ratioCell(amount.numerator, amount.denominator);
    case "text":
      return { main: amount.text };
  }
}

function ratioCell(numerator: bigint, denominator: bigint) {
  const under = ratioText(numerator, denominator);
  return { main: percentText(numerator, denominator) ?? "không phát sinh", under };
}

/** For a sentence: "trên 7.690 triệu đồng", "4.375/5.121 (85,4%)", "9.379 ý kiến". */
export function sentenceText(
  indicator: { type: IndicatorType; unitOfMeasure: string },
  { amount, qualifier }: Total,
) {
  const before = qualifierText(qualifier);
  if (amount.kind === "whole" && indicator.type === "money")
    return before + moneyText(amount.whole, "million");
  const { main, under } = cellText(indicator.type, amount);
  if (under) return `${before}${under} (${main})`;
  return `${before}${main} ${indicator.unitOfMeasure}`;
}

/**
 * How a figure is said in reports, without the full stop: by the indicator's own sentence, its figure in the place of {số}
 * ("Đã xây mới 41 căn nhà Đại đoàn kết"); null where it has none.
 */
export function ownSentence(
  indicator: { type: IndicatorType; unitOfMeasure: string; sentence: string },
  figure: Total,
) {
  const sentence = indicator.sentence.trim().replace(/\.$/, "");
  return sentence ? sentence.replaceAll("{số}", () => sentenceText(indicator, figure)) : null;
}

/** A figure as an officer would type it into the form, which reads back as the same; null for "khoảng", which nobody types. */
export function typedText(type: IndicatorType, { amount, qualifier }: Total) {
  if (qualifier === "about") return null;
  const said = qualifierText(qualifier);
  if (amount.kind === "ratio") return said + ratioText(amount.numerator, amount.denominator);
  if (amount.kind === "whole" && type === "money")
    return said + moneyFieldText(amount.whole, { scale: "million" });
  return said + cellText(type, amount).main;
}

export const indicatorTypeLabels: Record<IndicatorType, string> = {
  count: "Số đếm",
  money: "Số tiền",
  quantity: "Số lượng có phần thập phân",
  ratio: "Tỷ lệ (hai số)",
  yesNo: "Có/không",
  text: "Chữ",
};

export const unitCombinationLabels: Record<UnitCombination, string> = {
  sum: "Cộng",
  ratioOfSums: "Tổng trên tổng",
  last: "Cộng số mới nhất",
  average: "Bình quân",
  countOfYes: "Đếm đơn vị có",
  none: "Không tổng hợp",
};

export const periodCombinationLabels: Record<PeriodCombination, string> = {
  sumOfIncrements: "Cộng các kỳ",
  last: "Lấy kỳ cuối",
};

export const reportModeLabels: Record<ReportMode, string> = {
  increment: "Phát sinh trong kỳ",
  cumulative: "Lũy kế từ đầu năm",
};

export const activityUseLabels: Record<ActivityUse, string> = {
  sum: "Cộng số lượng, số tiền của các hoạt động",
  count: "Đếm số hoạt động",
  none: "Không lấy từ nhật ký",
};

export const comparisonLabels: Record<RuleComparison, string> = {
  notAbove: "không lớn hơn",
  equals: "bằng",
  onlyWith: "chỉ có khi có",
};

type NamedRule = { leftName: string; comparison: RuleComparison; rightName: string };

/** "Nhà sửa chữa không lớn hơn Nhà xây mới" */
export function ruleText({ leftName, comparison, rightName }: NamedRule) {
  return `${leftName} ${comparisonLabels[comparison]} ${rightName}`;
}

export const directionLabels: Record<Direction, string> = {
  higherIsBetter: "Cao là tốt",
  lowerIsBetter: "Thấp là tốt",
  neutral: "Không so sánh",
};

export const evidenceLabels = { required: "Phải kèm", optional: "Không bắt buộc" };

export const indicatorSheetTitles = [
  ...["Mã", "Nhóm", "Tên nhóm", "Tên chỉ tiêu", "Đơn vị tính", "Loại"],
  ...["Cộng các đơn vị", "Cộng các kỳ", "Chiều", "Là tổng của", "Cách tính"],
  ...["Ví dụ", "Cách nhập", "Thường từ", "Thường đến", "Minh chứng", "Câu mẫu"],
  "Từ nhật ký hoạt động",
];

type Defined = {
  code: string;
  groupCode: string;
  groupName: string;
  name: string;
  unitOfMeasure: string;
  type: IndicatorType;
  unitCombination: UnitCombination;
  periodCombination: PeriodCombination;
  direction: Direction;
  definition?: string | undefined;
  example?: string | undefined;
  reportMode?: ReportMode | undefined;
  plausibleFrom?: string | null | undefined;
  plausibleTo?: string | null | undefined;
  requiresEvidence?: boolean | undefined;
  sentence?: string | undefined;
  activityUse?: ActivityUse | undefined;
  parts?: readonly string[] | undefined;
};

/** An indicator as a row under those titles. */
export function indicatorSheetRow(indicator: Defined) {
  return [
    ...[indicator.code, indicator.groupCode, indicator.groupName, indicator.name],
    ...[indicator.unitOfMeasure, indicatorTypeLabels[indicator.type]],
    unitCombinationLabels[indicator.unitCombination],
    periodCombinationLabels[indicator.periodCombination],
    directionLabels[indicator.direction],
    ...[(indicator.parts ?? []).join(", "), indicator.definition ?? "", indicator.example ?? ""],
    reportModeLabels[indicator.reportMode ?? "increment"],
    ...[boundFieldText(indicator.plausibleFrom), boundFieldText(indicator.plausibleTo)],
    evidenceLabels[indicator.requiresEvidence ? "required" : "optional"],
    indicator.sentence ?? "",
    activityUseLabels[indicator.activityUse ?? "sum"],
  ];
}

/** A bound as it is typed: a comma before decimals, none where there are none. */
export function boundFieldText(stored: string | null | undefined) {
  return stored
    ? stored.replace(/\.?0+$/, (zeros) => (stored.includes(".") ? "" : zeros)).replace(".", ",")
    : "";
}

/** What counts, and a case counted through: "Nhà đã bàn giao trong kỳ. Ví dụ: Khởi công 3 căn, bàn giao 2: ghi 2." */
export function meaningText({ definition, example }: { definition: string; example: string }) {
  return [definition, example && `Ví dụ: ${example}`].filter(Boolean).join(" ");
}

const shown = 200;

/** What an indicator is and how it is counted, without its words and bounds. */
function counted(row: readonly string[]) {
  return [...row.slice(0, 9), ...row.slice(-1)];
}

/** A sheet's indicators as they would be written. */
export function indicatorSheetPreview(indicators: readonly Defined[]) {
  return {
    title: `Thêm ${indicators.length} chỉ tiêu theo bảng dưới đây?`,
    head: counted(indicatorSheetTitles),
    rows: indicators.slice(0, shown).map((each) => counted(indicatorSheetRow(each))),
    more: Math.max(0, indicators.length - shown),
    act: "Thêm chỉ tiêu",
  };
}
