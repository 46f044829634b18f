import type { Amount } from "@/lib/indicator/rules";

/** How many whole percent of a target are reached, rounded down, so that 100 means all of it; null where that says nothing. */
export function shareReached(reached: Amount, target: Amount): number | null {
  if (reached.kind === "whole" && target.kind === "whole")
    return percent(reached.whole, target.whole);
  if (reached.kind === "quantity" && target.kind === "quantity") {
    const { digits, scale } = reached.quantity;
    const ten = (places: number) => 10n ** BigInt(places);
    return percent(digits * ten(target.quantity.scale), target.quantity.digits * ten(scale));
  }
  return null;
}

function percent(part: bigint, whole: bigint) {
  if (whole <= 0n || part < 0n) return null;
  const share = (part * 100n) / whole;
  return share > 9999n ? null : Number(share);
}
