import type { Amount, Total } from "@/lib/indicator/rules";
import type { Facts } from "./facts";
import { gapsOf, type Stretch } from "./remainder";
import { difference, type Line } from "./running";

type Around = Pick<Facts, "asked" | "rest" | "parts" | "partsTotal">;

/**
 * Of a total that is for a whole period, what a cell of it is to say for its own days: all of it, or what other reports'
 * figures leave over; of a stock, itself where the cell's days reach the period's end. Null where nothing is asked, where those
 * figures are for other days than the ones left out, and where they already come to more.
 */
export function leftOver(
  { periodCombination }: Pick<Line, "periodCombination">,
  whole: Total,
  period: Stretch,
  { asked, rest, parts, partsTotal }: Around,
): Total | null {
  if (!asked || !rest) return asked && whole;
  if (periodCombination === "last") return rest.toOn === period.toOn ? whole : null;
  const isKnown = parts.every(({ figure, fromOn }) => figure && fromOn >= period.fromOn);
  if (!isKnown || !partsTotal || gapsOf(period, [...parts, rest]).length > 0) return null;
  const left = difference(whole, partsTotal);
  return left && isFigure(left.amount) ? left : null;
}

/** As what is kept of a ratio: a part may be above its whole, which is asked about; a part of nothing is none. */
function isFigure(amount: Amount) {
  if (amount.kind === "whole") return amount.whole >= 0n;
  if (amount.kind === "quantity") return amount.quantity.digits >= 0n;
  if (amount.kind !== "ratio") return false;
  const { numerator, denominator } = amount;
  return numerator >= 0n && (denominator > 0n || (denominator === 0n && numerator === 0n));
}
