import type { IndicatorType } from "@/lib/db/generated/enums";
import { type Decimal, quotient } from "@/lib/numbers/decimal";

/** An amount, as far as it can be divided. */
type Sum =
  | { kind: "whole"; whole: bigint }
  | { kind: "quantity"; quantity: Decimal }
  | { kind: "ratio" | "text" };

/** A sum over so many figures: to two decimals, halves up; money stays whole đồng. Null for what is no number. */
export function averageAmount(type: IndicatorType, sum: Sum, count: bigint) {
  if (sum.kind === "whole" && type === "money")
    return { kind: "whole" as const, whole: quotient(sum.whole, count, 0).digits };
  if (sum.kind === "whole") return inHundredths(sum.whole, count);
  if (sum.kind !== "quantity") return null;
  const { digits, scale } = sum.quantity;
  return inHundredths(digits, count * 10n ** BigInt(scale));
}

function inHundredths(sum: bigint, count: bigint) {
  return { kind: "quantity" as const, quantity: quotient(sum, count, 2) };
}
