import type { Total } from "@/lib/indicator/rules";

/** How long a figure's bar is, for drawing only: a ratio as its percentage; nothing for words. */
export function barValue(figure: Total | null) {
  const amount = figure?.amount;
  switch (amount?.kind) {
    case "whole":
      return Number(amount.whole);
    case "quantity":
      return Number(amount.quantity.digits) / 10 ** amount.quantity.scale;
    case "ratio":
      return amount.denominator === 0n
        ? null
        : Number((amount.numerator * 10_000n) / amount.denominator) / 100;
    default:
      return null;
  }
}
