import type { IndicatorType } from "@/lib/db/generated/enums";
import { sentenceText } from "@/lib/indicator/labels";
import type { Amount } from "@/lib/indicator/rules";

type Added = {
  indicator: { name: string; type: IndicatorType; unitOfMeasure: string };
  amount: Amount;
};

/** "Nhà Đại đoàn kết xây mới: 2 căn". */
export function addedText({ indicator, amount }: Added) {
  return `${indicator.name}: ${sentenceText(indicator, { amount, qualifier: "exact" })}`;
}
