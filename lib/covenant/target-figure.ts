import type { IndicatorType } from "@/lib/db/generated/enums";
import { type Read, readShare } from "@/lib/figure/rules/reading";
import type { Amount } from "@/lib/indicator/rules";
import type { Decimal } from "@/lib/numbers/decimal";
import { tenTo } from "@/lib/numbers/decimal";
import { parseQuantity } from "@/lib/numbers/rules";
import { searchText } from "@/lib/search-text";
import { droppedWords } from "./labels/closing";

/** A typed target as an amount, or the sentence that says why not. A ratio may be typed as "85%" or "740/740"; "bãi bỏ" drops it: null. */
export function readTarget(
  type: IndicatorType,
  typed: string,
): { amount: Amount | null } | { why: string } {
  if (searchText(typed) === searchText(droppedWords)) return { amount: null };
  if (type === "text")
    return { why: "chỉ tiêu bằng lời không đặt được mức. Vui lòng ghi vào nội dung." };
  const percent = type === "ratio" ? /^(.*\S)\s*%$/.exec(typed.trim())?.[1] : undefined;
  const read = percent === undefined ? readShare(type, typed) : readPercent(percent);
  if ("empty" in read) return { why: "chưa ghi mức." };
  if ("fault" in read) return { why: read.fault };
  if (read.figure.qualifier !== "exact") {
    return { why: "mức phải là một số, không ghi “trên”, “gần”." };
  }
  const { amount } = read.figure;
  const isEmpty = amount.kind === "ratio" && amount.denominator === 0n;
  return isEmpty ? { why: "tổng số phải lớn hơn 0." } : { amount };
}

function readPercent(text: string): Read {
  const reading = parseQuantity(text, { decimals: 2 });
  if (reading.kind !== "value")
    return { fault: `“${text}%” chưa phải là tỷ lệ. Ví dụ: 85% hoặc 740/740.` };
  const { digits, scale } = reading.value;
  const denominator = 100n * tenTo(scale);
  if (digits > denominator) return { fault: "tỷ lệ không thể lớn hơn 100%." };
  return {
    figure: { amount: { kind: "ratio", numerator: digits, denominator }, qualifier: "exact" },
  };
}

export type TargetColumns = {
  whole: bigint | null;
  quantity: string | null;
  numerator: bigint | null;
  denominator: bigint | null;
};

/** As the annex's row keeps it: one kind of number; none where an annex drops the target. */
export function columnsOf(amount: Amount | null): TargetColumns {
  const none = { whole: null, quantity: null, numerator: null, denominator: null };
  if (amount === null) return none;
  switch (amount.kind) {
    case "whole":
      return { ...none, whole: amount.whole };
    case "quantity":
      return { ...none, quantity: plainDecimal(amount.quantity) };
    case "ratio":
      return { ...none, numerator: amount.numerator, denominator: amount.denominator };
    case "text":
      throw new Error("a target is a number");
  }
}

/** From the row's columns back to the amount. */
export function amountOf(columns: TargetColumns): Amount | null {
  const { whole, quantity, numerator, denominator } = columns;
  if (whole !== null) return { kind: "whole", whole };
  if (quantity !== null) return { kind: "quantity", quantity: decimalOf(quantity) };
  if (numerator === null) return null;
  return { kind: "ratio", numerator, denominator: denominator ?? 0n };
}

function plainDecimal({ digits, scale }: Decimal) {
  const all = digits.toString().padStart(scale + 1, "0");
  return scale === 0 ? all : `${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

function decimalOf(text: string): Decimal {
  const [whole = "0", fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}
