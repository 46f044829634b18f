import { toNfc } from "@/lib/search-text";
import { type Decimal, decimalText, magnitude, quotient, shift, tenTo, trimmed } from "./decimal";
import type { NumberFault, Reading } from "./reading";
import { type NumberField, parseMoney, parseNumber } from "./rules";
import { exponentOf, type Qualifier, qualifierWords, type Scale, scaleWords } from "./units";
import { decimalWords, numberWords } from "./words";

/** "7.690". */
export function countText(count: bigint) {
  return decimalText({ digits: count, scale: 0 });
}

/** "1.234,5", without zeros at the end. */
export function quantityText(quantity: Decimal) {
  return decimalText(trimmed(quantity));
}

/** Exactly, in the column's scale and without its unit: 7.690.500.000 in triệu is "7.690,5". */
export function moneyFigure(dong: bigint, scale: Scale) {
  return quantityText(shift({ digits: dong, scale: 0 }, -exponentOf[scale]));
}

/** Exactly, with the unit: "7.690 triệu đồng". */
export function moneyText(dong: bigint, scale: Scale = "dong") {
  return `${moneyFigure(dong, scale)} ${scaleWords[scale]}`;
}

/** For running text and charts: in the smallest unit that keeps it below 1.000, two decimals, halves up. */
export function shortMoneyText(dong: bigint) {
  const roundedIn = (scale: Scale) => quotient(dong, tenTo(exponentOf[scale]), 2);
  const isShort = (scale: Scale) => magnitude(roundedIn(scale).digits) < tenTo(5);
  const scale = (["dong", "thousand", "million"] as const).find(isShort) ?? "billion";
  return `${quantityText(roundedIn(scale))} ${scaleWords[scale]}`;
}

/** What stands in the field when its form is opened again; reads back as the same value. */
export function moneyFieldText(
  dong: bigint,
  { scale, qualifier = "exact" }: { scale: Scale; qualifier?: Qualifier },
) {
  const figure = moneyFigure(dong, scale);
  const read = parseMoney(figure, { scale, allowNegative: true });
  // A bare "7,691" or a very large figure would be asked back: with its unit it is clear.
  const text = read.kind === "value" ? figure : moneyText(dong, scale);
  return qualified(text, qualifier);
}

/** "trên 7.690 triệu đồng", "gần 3 tỷ đồng". */
export function qualified(text: string, qualifier: Qualifier) {
  return qualifierWords[qualifier] + text;
}

/** Read aloud: "hai tỷ hai trăm tám mươi triệu đồng". */
export function moneyWords(dong: bigint, qualifier: Qualifier = "exact") {
  return qualified(`${numberWords(dong)} đồng`, qualifier);
}

/** What a field says back while someone types: "gần", "3.000.000.000", "đồng", "ba tỷ đồng". */
export type Echo = { qualifier: string; figure: string; unit: string; words: string };

/** Null while the text does not read as a value. */
export function echoOf(text: string, field: NumberField): Echo | null {
  const reading = parseNumber(text, field);
  if (reading.kind !== "value") return null;
  const qualifier = qualifierWords[reading.qualifier].trim();
  const unit = field.kind === "money" ? "đồng" : "";
  const words = `${decimalWords(reading.value)} ${unit}`.trim();
  return { qualifier, figure: quantityText(reading.value), unit, words };
}

/** "4.375/5.121". */
export function ratioText(part: bigint, whole: bigint) {
  return `${countText(part)}/${countText(whole)}`;
}

/** One decimal, halves up: "85,4%". Null when there is no whole to take it of. */
export function percentText(part: bigint, whole: bigint) {
  return whole === 0n ? null : `${decimalText(quotient(part * 100n, whole, 1))}%`;
}

type Ratio = { part: bigint; whole: bigint };

/**
 * The difference of two percentages before either is rounded: "+1,1 điểm phần trăm"; against a target rounded down. Null without both
 * wholes.
 */
export function percentPointsText(now: Ratio, before: Ratio, rounded = quotient) {
  if (now.whole === 0n || before.whole === 0n) return null;
  const difference = now.part * before.whole - before.part * now.whole;
  const points = rounded(difference * 100n, now.whole * before.whole, 1);
  return `${points.digits > 0n ? "+" : ""}${quantityText(points)} điểm phần trăm`;
}

const faultWords: Record<NumberFault, string> = {
  empty: "Chưa có số. Nếu không phát sinh, vui lòng ghi 0.",
  notANumber: "“{text}” chưa phải là số. Vui lòng ghi bằng chữ số, ví dụ: 7.690 hoặc 1,6 tỷ.",
  percentage:
    "“{text}” là tỷ lệ phần trăm, ô này cần một con số. Vui lòng ghi con số, không kèm dấu phần trăm, ví dụ: 7.690 hoặc 1,6 tỷ.",
  notWhole:
    "“{text}” còn phần lẻ. Vui lòng ghi số nguyên; dấu chấm tách từng nhóm ba chữ số, số tiền ghi kèm nghìn, triệu hoặc tỷ.",
  negative: "“{text}” nhỏ hơn 0. Vui lòng kiểm tra lại số này.",
  tooLarge: "“{text}” lớn hơn mức hệ thống nhận. Vui lòng kiểm tra lại số này và đơn vị tính.",
  tooManyDecimals: "“{text}” có quá nhiều chữ số sau dấu phẩy. Vui lòng làm tròn.",
};

/** The sentence beside the field, or null where the text reads as a value. */
export function readingFaultText(text: string, reading: Reading<unknown>) {
  if (reading.kind === "value") return null;
  const typed = toNfc(text).trim();
  if (reading.kind === "invalid") return faultWords[reading.reason].replace("{text}", () => typed);
  const meanings = reading.meanings.map((meaning) =>
    meaning.text === meaning.inFull ? meaning.text : `${meaning.text} (${meaning.inFull})`,
  );
  return `Chưa rõ “${typed}”. Có phải là ${meanings.join(" hay ")}? Vui lòng nhập lại cho rõ, dùng dấu phẩy cho phần lẻ.`;
}
