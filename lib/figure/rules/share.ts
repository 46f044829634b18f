import type { Amount } from "@/lib/indicator/rules";
import { type Decimal, quotientDown, tenTo } from "@/lib/numbers/decimal";

/** How many whole percent of a target are reached; null where that says nothing, and beyond what a column has room for. */
export function shareReached(reached: Amount, target: Amount): number | null {
  const share = percentReached(reached, target, 0)?.digits;
  return share === undefined || share < 0n || share > 9999n ? null : Number(share);
}

/**
 * How many percent of a target are reached, to so many places and never rounded up, so that 100 means all of it; null where there is
 * no target to reach, and across kinds.
 */
export function percentReached(reached: Amount, target: Amount, places: number): Decimal | null {
  if (reached.kind === "whole" && target.kind === "whole") {
    return percent(reached.whole, target.whole, places);
  }
  if (reached.kind === "quantity" && target.kind === "quantity") {
    const { digits, scale } = reached.quantity;
    const of = target.quantity.digits * tenTo(scale);
    return percent(digits * tenTo(target.quantity.scale), of, places);
  }
  return null;
}

function percent(part: bigint, whole: bigint, places: number): Decimal | null {
  return whole > 0n ? quotientDown(part * 100n, whole, places) : null;
}
