import type { IndicatorType } from "@/lib/db/generated/enums";
import { quotient } from "@/lib/numbers/decimal";
import type { Amount } from "../rules";

/** A sum over so many figures: to two decimals, halves up; money stays whole đồng. Null for what is no number. */
export function averageAmount(type: IndicatorType, sum: Amount, count: bigint): Amount | null {
  if (sum.kind === "whole" && type === "money")
    return { kind: "whole", whole: quotient(sum.whole, count, 0).digits };
  if (sum.kind === "whole") return { kind: "quantity", quantity: quotient(sum.whole, count, 2) };
  if (sum.kind !== "quantity") return null;
  const { digits, scale } = sum.quantity;
  return { kind: "quantity", quantity: quotient(digits, count * 10n ** BigInt(scale), 2) };
}
