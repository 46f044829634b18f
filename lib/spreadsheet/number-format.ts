import { dayText } from "@/lib/date-text";
import { dayFromDb } from "@/lib/dates";

const dayLength = 86_400_000;
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

const builtInPercents = [9, 10];

/** What a cell's number format makes of its number: a day or an hour, a percentage, the number itself, or a code of so many digits. */
export type Shown = "date" | "percent" | "number" | { digits: number };

export function shownBy(id: number, code: string | undefined): Shown {
  if (builtInDates.some(([first, last]) => id >= first && id <= last)) return "date";
  if (code && /^0{3,}$/.test(code)) return { digits: code.length };
  const letters = (code ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (builtInPercents.includes(id) || letters.includes("%")) return "percent";
  return code !== "General" && /[dmyhs]/i.test(letters) ? "date" : "number";
}

/**
 * A number of the file as a Vietnamese would type it: 7690.5 → "7690,5". Files hold binary fractions;
 * fifteen digits are what Excel shows of them. Three decimals get a zero more, so that the "7,691" of a
 * true number is not asked back like a typed one.
 */
export function numberText(raw: string) {
  const value = Number(raw);
  const isPlain = Math.abs(value) < 1e15 && (value === 0 || Math.abs(value) >= 1e-4);
  if (!isPlain) return raw;
  const [whole = "", decimals = ""] = value.toPrecision(15).split(".");
  const fraction = decimals.replace(/0+$/, "");
  if (fraction === "") return whole;
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

/**
 * A number that its cell shows as a percentage, as it is seen there: 8.25 → "825%". Somebody who typed 825% did not mean 8,25; a field
 * that takes no percentage asks.
 */
export function percentText(raw: string) {
  const value = Number(raw);
  return raw.trim() !== "" && Number.isFinite(value) ? `${numberText(`${value * 100}`)}%` : raw;
}

/** A whole number that its cell shows with noughts before it ("00000"), as it is seen there: 454 → "00454". */
export function codeText(raw: string, digits: number) {
  return /^\d+$/.test(raw) ? raw.padStart(digits, "0") : numberText(raw);
}

/** A serial day of the file, "45351.5" → "29/02/2024 12:00". */
export function dateText(raw: string, epoch: number) {
  const serial = Number(raw);
  if (!Number.isFinite(serial) || serial < 0 || serial > 200_000) return raw;
  const moment = new Date(Math.round((epoch + serial * dayLength) / 60_000) * 60_000);
  const clock = moment.toISOString().slice(11, 16);
  if (serial < 1) return clock;
  const day = dayText(dayFromDb(moment));
  return clock === "00:00" ? day : `${day} ${clock}`;
}
