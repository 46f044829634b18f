import { shortDayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { cellText, qualifierText, typedText } from "@/lib/indicator/labels";
import { type Amount, combinePeriods, type Total } from "@/lib/indicator/rules";
import { type Decimal, decimalText, trimmed } from "@/lib/numbers/decimal";
import { moneyFigure } from "@/lib/numbers/labels";
import type { Bounds, Doubt, OwnDoubt } from "./rules/checks";
import type { Facts } from "./rules/facts";
import type { Stretch } from "./rules/remainder";
import type { Line } from "./rules/running";

const sayWhy = "Nếu đúng, vui lòng ghi lý do; nếu không, sửa lại trước khi gửi.";

/** Until there is some. */
export const evidenceWanted =
  "Chỉ tiêu này phải kèm minh chứng, chưa có ảnh hoặc tệp nào. Vui lòng thêm minh chứng cho dòng này; nếu chưa có, ghi lý do.";

type AboutOne = {
  type: IndicatorType;
  /** "tháng 6/2026", and the period the earlier total was reported for. */
  period: string;
  before: string | null;
};
type About = AboutOne & { name: string; nameOf: (indicatorId: string) => string };

/** Why a figure is asked about, in words. */
export function doubtText(doubt: Doubt, { name, nameOf, ...about }: About) {
  const text = (amount: Amount) => plainText(about.type, amount);
  switch (doubt.kind) {
    case "noEvidence":
      return evidenceWanted;
    case "notAbove":
      return `${name} (${text(doubt.left)}) lớn hơn ${nameOf(doubt.rightId)} (${text(doubt.right)}). ${sayWhy}`;
    case "equals":
      return `${name} (${text(doubt.left)}) khác ${nameOf(doubt.rightId)} (${text(doubt.right)}). ${sayWhy}`;
    case "onlyWith":
      return `Có ${name} (${text(doubt.left)}) mà không có ${nameOf(doubt.rightId)}. ${sayWhy}`;
    default:
      return ownDoubtText(doubt, about);
  }
}

/** The same of what one cell gives reason to ask about, taken alone: all that a page says while one types. */
export function ownDoubtText(doubt: OwnDoubt, { type, period, before }: AboutOne) {
  const text = (amount: Amount) => plainText(type, amount);
  switch (doubt.kind) {
    case "fell":
      return `Số lũy kế đến ${period} (${text(doubt.running)}) thấp hơn số đã báo cáo đến ${before ?? "kỳ trước"} (${text(doubt.before)}). ${sayWhy}`;
    case "outside":
      return `Số trong kỳ (${text(doubt.amount)}) ngoài khoảng thường gặp, ${boundsText(type, doubt.bounds)}. ${sayWhy}`;
    case "unlike":
      return `Số trong kỳ (${text(doubt.amount)}) gấp hơn ${doubt.times} lần bình quân các kỳ đã báo cáo của đơn vị (${text(doubt.usual)}). ${sayWhy}`;
  }
}

/** "từ 1 đến 20", "không quá 20", "không dưới 1"; money in triệu đồng, a ratio's in percent. */
function boundsText(type: IndicatorType, { from, to }: Bounds) {
  const text = (bound: Decimal) => boundText(type, bound);
  if (from && to) return `từ ${text(from)} đến ${text(to)}`;
  return to ? `không quá ${text(to)}` : from ? `không dưới ${text(from)}` : "không giới hạn";
}

function boundText(type: IndicatorType, bound: Decimal) {
  const plain = trimmed(bound);
  if (type === "money") return moneyFigure(plain.digits, "million");
  return type === "ratio" ? `${decimalText(plain)}%` : decimalText(plain);
}

/** A figure in a sentence or a small cell: a ratio by its two numbers. */
export function plainText(type: IndicatorType, amount: Amount) {
  const { main, under } = cellText(type, amount);
  return under ?? main;
}

/** The same with what is said of it: "trên 7.690". */
export function totalText(type: IndicatorType, { amount, qualifier }: Total) {
  return qualifierText(qualifier) + plainText(type, amount);
}

/** What the column of the year so far is called. */
export function yearSoFarTitle(isQuick: boolean) {
  return isQuick ? "Lũy kế chính thức" : "Lũy kế";
}

/** "01/6–14/6" */
export function stretchText({ fromOn, toOn }: Stretch) {
  return `${shortDayText(fromOn)}–${shortDayText(toOn)}`;
}

/** "phần còn lại, ngày 01/6–14/6": the days a cell is for where other reports hold the others. */
export function restText(rest: Stretch) {
  return `phần còn lại, ngày ${stretchText(rest)}`;
}

/** How a cell is filled in away from the screen: as a running total since `start`, as what there is on a day, or for its days. */
export function wayText(
  { type, periodCombination }: Pick<Line, "type" | "periodCombination">,
  { mode, rest }: Pick<Facts, "mode" | "rest">,
  { start, toOn }: { start: Day; toOn: Day },
) {
  if (type === "text" || type === "yesNo") return "ghi cho kỳ này";
  if (mode === "cumulative")
    return `ghi lũy kế từ ${shortDayText(start)} đến ${shortDayText(toOn)}`;
  if (periodCombination === "last") return `ghi số có đến ${shortDayText(rest?.toOn ?? toOn)}`;
  return rest ? `ghi ${restText(rest)}` : "ghi số trong kỳ";
}

/**
 * What is put into a cell so that it says a figure of its own days: in a line of running totals the year up to them. Null where
 * it cannot be typed: "khoảng" is nobody's word, and left out it would vouch for more than was reported.
 */
export function proposedText(
  type: IndicatorType,
  own: Total,
  { mode, before }: Pick<Facts, "mode" | "before">,
) {
  const isTotal = mode === "cumulative" && before !== null;
  const total = isTotal
    ? combinePeriods({ periodCombination: "sumOfIncrements" }, [before, own])
    : own;
  return total && typedText(type, total);
}
