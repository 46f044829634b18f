import type { Day } from "@/lib/dates";
import type { ActivityUse, IndicatorType } from "@/lib/db/generated/enums";
import { readTyped } from "@/lib/figure/rules/reading";
import { type Amount, combinePeriods, type Figure, type Total } from "@/lib/indicator/rules";
import type { RefusalCode } from "@/lib/refusal";

/** What activities can add to: numbers that add up. */
export const countedTypes = ["count", "money", "quantity"] as const satisfies IndicatorType[];

/** An activity is noted once it has happened. */
export function notingRefusal({ happenedOn }: { happenedOn: Day }, today: Day): RefusalCode | null {
  return happenedOn > today ? "activity.inFuture" : null;
}

type Noted = { revision: number; withdrawnAt: Date | null };

/** Changing or withdrawing what was noted, while it stands and nobody else changed it. */
export function changingRefusal(activity: Noted, based: { revision: number }): RefusalCode | null {
  if (activity.withdrawnAt) return "activity.withdrawn";
  return activity.revision === based.revision ? null : "activity.changedMeanwhile";
}

type Counted = { type: IndicatorType; activityUse: ActivityUse };

/**
 * What one activity adds to an indicator: itself, where it counts activities, and where things are counted and nothing was typed.
 * Else the sentence that says what is unclear.
 */
export function addedAmount(
  { type, activityUse }: Counted,
  typed: string,
): { amount: Amount } | { fault: string } {
  if (activityUse === "count" && typed !== "" && typed !== "1")
    return { fault: "Chỉ tiêu này đếm số hoạt động, mỗi hoạt động là 1. Vui lòng để trống ô này." };
  const read = readTyped(type, typed === "" && type === "count" ? "1" : typed);
  if ("fault" in read) return read;
  if ("empty" in read) return { fault: "Vui lòng ghi số lượng hoặc số tiền." };
  const { kind } = read.figure.amount;
  if (kind === "whole" || kind === "quantity") return { amount: read.figure.amount };
  return { fault: "Chỉ tiêu này không cộng được từ hoạt động." };
}

/** What activities come to for one indicator: their sum, or how many they are; null for none. */
export function totalOfAdded(activityUse: ActivityUse, amounts: readonly Amount[]): Total | null {
  if (amounts.length === 0 || activityUse === "none") return null;
  if (activityUse === "count")
    return { amount: { kind: "whole", whole: BigInt(amounts.length) }, qualifier: "exact" };
  const figures = amounts.map((amount): Figure => ({ amount, qualifier: "exact" }));
  return combinePeriods({ periodCombination: "sumOfIncrements" }, figures);
}
