import { dayText } from "@/lib/date-text";
import { dayFromDb } from "@/lib/dates";

const dayLength = 86_400_000;
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Whether a cell's number format shows its number as a day or an hour. */
export function isDateFormat(id: number, code: string | undefined) {
  if (builtInDates.some(([first, last]) => id >= first && id <= last)) return true;
  const letters = (code ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return code !== "General" && /[dmyhs]/i.test(letters);
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
