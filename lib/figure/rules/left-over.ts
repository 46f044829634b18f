import type { Amount } from "@/lib/indicator/rules";
import type { Facts } from "./facts";
import { gapsOf, type Stretch } from "./remainder";
import { type Line, minus } from "./running";

type Around = Pick<Facts, "asked" | "rest" | "parts" | "partsAmount">;

/**
 * Of an amount that is for a whole period, what a cell of it is to say for its own days: all of it, or what other reports'
 * figures leave over; of a stock, itself where the cell's days reach the period's end. Null where nothing is asked, where those
 * figures are for other days than the ones left out, and where they already come to more.
 */
export function leftOver(
  { periodCombination }: Pick<Line, "periodCombination">,
  whole: Amount,
  period: Stretch,
  { asked, rest, parts, partsAmount }: Around,
): Amount | null {
  if (!asked || !rest) return asked && whole;
  if (periodCombination === "last") return rest.toOn === period.toOn ? whole : null;
  const isKnown = parts.every(({ figure, fromOn }) => figure && fromOn >= period.fromOn);
  if (!isKnown || !partsAmount || gapsOf(period, [...parts, rest]).length > 0) return null;
  const left = minus(whole, partsAmount);
  return left && isFigure(left) ? left : null;
}

function isFigure(amount: Amount) {
  if (amount.kind === "whole") return amount.whole >= 0n;
  if (amount.kind === "quantity") return amount.quantity.digits >= 0n;
  return (
    amount.kind === "ratio" && amount.numerator >= 0n && amount.denominator >= amount.numerator
  );
}
