import type { IndicatorType } from "@/lib/db/generated/enums";
import { sentenceText } from "@/lib/indicator/labels";
import type { Amount } from "@/lib/indicator/rules";
import { countText, moneyFieldText, quantityText } from "@/lib/numbers/labels";

type Added = {
  indicator: { name: string; type: IndicatorType; unitOfMeasure: string };
  amount: Amount;
};

/** "Nhà Đại đoàn kết xây mới: 2 căn". */
export function addedText({ indicator, amount }: Added) {
  return `${indicator.name}: ${sentenceText(indicator, { amount, qualifier: "exact" })}`;
}

/** A sum of activities as an officer would type it into the form. */
export function typedText(type: IndicatorType, amount: Amount) {
  if (amount.kind === "quantity") return quantityText(amount.quantity);
  if (amount.kind !== "whole") return "";
  return type === "money"
    ? moneyFieldText(amount.whole, { scale: "million" })
    : countText(amount.whole);
}
