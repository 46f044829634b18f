import { shortDayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { cellText, qualifierText, typedText } from "@/lib/indicator/labels";
import { type Amount, combinePeriods, type Total } from "@/lib/indicator/rules";
import type { Facts } from "./rules/facts";
import type { Stretch } from "./rules/remainder";
import type { Line } from "./rules/running";

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
