/** A calendar day in Vietnam, "2024-02-29". Sorts and compares as text. Last days are inclusive. */
export type Day = `${number}-${number}-${number}`;

const hour = 3_600_000;
const dayLength = 24 * hour;
/** Asia/Ho_Chi_Minh: seven hours before UTC, without summer time since 1975. */
const ahead = 7 * hour;

/** The day it is in Vietnam at an instant; today is dayOf(now). */
export function dayOf(instant: Date): Day {
  return isoDay(new Date(instant.getTime() + ahead));
}

/** Hours and minutes on the clock in Vietnam: "09:05". */
export function clockOf(instant: Date) {
  return new Date(instant.getTime() + ahead).toISOString().slice(11, 16);
}

/** The instant when it is "17:00" in Vietnam on a day. */
export function instantOf(day: Day, clock: string) {
  return new Date(`${day}T${clock}+07:00`);
}

/** Midnight at which the day begins in Vietnam. */
export function startOfDay(day: Day) {
  return instantOf(day, "00:00");
}

/** The last millisecond of the day in Vietnam, the finest the database keeps. */
export function endOfDay(day: Day) {
  return new Date(startOfDay(day).getTime() + dayLength - 1);
}

export function addDays(day: Day, days: number): Day {
  return isoDay(new Date(dayToDb(day).getTime() + days * dayLength));
}

/** How many days later `to` is than `from`; negative when it is earlier. */
export function daysBetween(from: Day, to: Day) {
  return (dayToDb(to).getTime() - dayToDb(from).getTime()) / dayLength;
}

/** The same day a year before; a leap year's 29/02 becomes 28/02. */
export function yearBefore(day: Day): Day {
  const rest = day.slice(4) === "-02-29" ? "-02-28" : day.slice(4);
  return `${Number(day.slice(0, 4)) - 1}${rest}` as Day;
}

/** The same a year before of the last day of some days: to the end of February belongs a leap year's 29/02. */
export function lastDayYearBefore(day: Day): Day {
  const [same, endOfMonth] = [yearBefore(day), addDays(yearBefore(addDays(day, 1)), -1)];
  return daysBetween(same, endOfMonth) > 0 ? endOfMonth : same;
}

/** For a column of type date: Prisma takes and gives midnight in UTC. */
export function dayToDb(day: Day) {
  return new Date(`${day}T00:00Z`);
}

/** From a column of type date. */
export function dayFromDb(date: Date): Day {
  return isoDay(date);
}

/** "29/02/2024", "1-7-2025", "1.7.2025" or "2025-07-01" as typed; null for a day the calendar does not have. */
export function parseDay(text: string): Day | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso =
    day && month && year ? [year, twoDigits(month), twoDigits(day)].join("-") : text.trim();
  return isDay(iso) ? iso : null;
}

/** "17:00", "17h", "17 giờ 30" as typed → "17:30"; null for a time the clock does not show. */
export function parseClock(text: string) {
  const form = /^(\d{1,2}) ?(?::|h|g|giờ) ?(?:(\d{2})(?: ?phút)?)?$/;
  const [, hours, minutes = "00"] = form.exec(text.normalize("NFC").trim().toLowerCase()) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${twoDigits(hours)}:${minutes}`;
}

/** Within 1900 to 2199, so that a slip such as 0224 or 20244 is not a year. */
export function isDay(text: string): text is Day {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isoDay(date: Date) {
  return date.toISOString().slice(0, 10) as Day;
}

function twoDigits(text: string) {
  return text.padStart(2, "0");
}
