import type { IndicatorType } from "@/lib/db/generated/enums";
import {
  countText,
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
