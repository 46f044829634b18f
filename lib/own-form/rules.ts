import type { IndicatorType } from "@/lib/db/generated/enums";
import { cellText, qualifierText } from "@/lib/indicator/labels";
import type { Amount, Total } from "@/lib/indicator/rules";
import { type Decimal, shift, trimmed } from "@/lib/numbers/decimal";
import { countText, percentText } from "@/lib/numbers/labels";
import type { RefusalCode } from "@/lib/refusal";

/** What a mark may ask of its indicator beside the period's figure. */
export const markParts = ["luy_ke", "dong", "tu", "mau", "phan_tram"] as const;
/** Marks that stand for words: the unit, the period, its first and last day. */
export const wordMarks = ["don_vi", "ky", "tu_ngay", "den_ngay"] as const;

/** Places to fill in one file; the largest form we know has some hundred. */
export const mostMarks = 20_000;

const pattern = /\{\{\s*([A-Za-z0-9_]+(?:\.[a-z_]+)*)\s*\}\}/g;

type FoundMark = { from: number; to: number; mark: string };

/** The marks of a text, where they stand: "Đã xây {{nha_ddk_xay_moi}} căn". */
export function marksIn(text: string): FoundMark[] {
  return [...text.matchAll(pattern)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    mark: found[1] ?? "",
  }));
}

/** "hoa_giai.luy_ke.tu" taken apart; a part that is none is given back by itself. */
export function takenApart(mark: string) {
  const [code = "", ...parts] = mark.split(".");
  const unknown = parts.filter((part) => !markParts.some((known) => known === part));
  return { code, parts, unknown };
}

/** A form has marks, and every one of them says something: an unknown code would stay empty for ever. */
export function marksRefusal(
  marks: readonly string[],
  codes: ReadonlySet<string>,
): RefusalCode | null {
  if (marks.length === 0) return "ownForm.noMarks";
  return unknownMarks(marks, codes).length > 0 ? "ownForm.unknownMarks" : null;
}

export function unknownMarks(marks: readonly string[], codes: ReadonlySet<string>) {
  return marks.filter((mark) => {
    const { code, unknown } = takenApart(mark);
    if (wordMarks.some((word) => word === mark)) return false;
    return unknown.length > 0 || !codes.has(code);
  });
}

/** What stands in a mark's place: words, and the number for a cell that is nothing but the mark. */
export type Filling = { text: string; number: string | null };

/**
 * Money is in triệu đồng, as in our own forms, unless đồng is asked for; of a ratio the two numbers, one of them, or the share. The
 * words say "trên" or "gần" where the figure does; a number says none, so that the form's own sums go on.
 */
export function fillingOf(
  type: IndicatorType,
  { amount, qualifier }: Total,
  parts: readonly string[],
): Filling {
  const { text, number } = exactFilling(type, amount, parts);
  return { text: text && qualifierText(qualifier) + text, number };
}

function exactFilling(type: IndicatorType, amount: Amount, parts: readonly string[]): Filling {
  if (amount.kind === "ratio") return ratioFilling(amount, parts);
  if (amount.kind === "quantity") {
    return { text: cellText(type, amount).main, number: plainNumber(amount.quantity) };
  }
  if (amount.kind === "whole" && type !== "yesNo") {
    const isMillions = type === "money" && !parts.includes("dong");
    const value = { digits: amount.whole, scale: 0 };
    const text = isMillions ? cellText(type, amount).main : countText(amount.whole);
    return { text, number: plainNumber(isMillions ? shift(value, -6) : value) };
  }
  return { text: cellText(type, amount).main, number: null };
}

type Ratio = Extract<Amount, { kind: "ratio" }>;

function ratioFilling(ratio: Ratio, parts: readonly string[]): Filling {
  const { numerator, denominator } = ratio;
  if (parts.includes("tu")) return { text: countText(numerator), number: `${numerator}` };
  if (parts.includes("mau")) return { text: countText(denominator), number: `${denominator}` };
  if (parts.includes("phan_tram")) {
    return { text: percentText(numerator, denominator) ?? "", number: null };
  }
  return { text: cellText("ratio", ratio).under ?? "", number: null };
}

/** "-7690.5" as files write a number. */
function plainNumber(value: Decimal) {
  const { digits, scale } = trimmed(value);
  const sign = digits < 0n ? "-" : "";
  const padded = `${digits < 0n ? -digits : digits}`.padStart(scale + 1, "0");
  return scale === 0 ? sign + padded : `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
