import { shortDayText } from "@/lib/date-text";
import { addDays, type Day, daysBetween, dayToDb } from "@/lib/dates";
import type { Rhythm } from "@/lib/db/generated/enums";

type Days = { fromOn: Day; toOn: Day };

/** How many days after its last day a period is due, where the form had none before. */
const usualDelay = 5;

/** How many months one period of a rhythm covers, counted from where the one before ended. */
const monthsFollowing: Partial<Record<Rhythm, number>> = { month: 1, quarter: 3, year: 12 };
/** How many months of the year those cover that always begin with it; the days after them are other forms'. */
const monthsOfYear: Partial<Record<Rhythm, number>> = { halfYear: 6, nineMonths: 9 };

/** The day a form's year begins: 1 January unless it is set otherwise. */
export type YearStart = { yearMonth: number; yearDay: number };

/**
 * The days of a form's next period: weeks, months, quarters and years follow the period before (15/5–14/6 is followed by
 * 15/6–14/7, a year cut off on 30/11 by one from 01/12), so that no day is in none of them; half a year and nine months begin with
 * the form's next year, the first with the one that runs. Null for what happens once.
 */
export function nextDays(
  { rhythm, ...start }: { rhythm: Rhythm } & YearStart,
  last: Days | null,
  today: Day,
): Days | null {
  if (rhythm === "oneOff") return null;
  const upTo = monthsOfYear[rhythm];
  if (upTo) {
    const running = yearBegun(start, last?.toOn ?? today);
    const fromOn = last ? addMonths(running, 12) : running;
    return { fromOn, toOn: addDays(addMonths(fromOn, upTo), -1) };
  }
  const fromOn = last ? addDays(last.toOn, 1) : firstDay(rhythm, start, today);
  const months = monthsFollowing[rhythm];
  return { fromOn, toOn: months ? addDays(addMonths(fromOn, months), -1) : addDays(fromOn, 6) };
}

/** The days between two periods of a form, which are in neither; null where the later follows at once. */
export function daysLeftOut(last: Days, next: Days): Days | null {
  const days = { fromOn: addDays(last.toOn, 1), toOn: addDays(next.fromOn, -1) };
  return days.fromOn <= days.toOn ? days : null;
}

/** What people call a period by its days: "tháng 6/2026", "quý II/2026", "6 tháng năm 2026", "tuần 01/6 đến 07/6". */
export function periodLabel(rhythm: Rhythm, { fromOn, toOn }: Days) {
  const [year, month] = [toOn.slice(0, 4), Number(toOn.slice(5, 7))];
  switch (rhythm) {
    case "week":
      return `tuần ${shortDayText(fromOn)} đến ${shortDayText(toOn)}`;
    case "month":
      return `tháng ${month}/${year}`;
    case "quarter":
      return `quý ${["I", "II", "III", "IV"][Math.floor((month - 1) / 3)]}/${year}`;
    case "halfYear":
      return `6 tháng năm ${year}`;
    case "nineMonths":
      return `9 tháng năm ${year}`;
    case "year":
      return `năm ${year}`;
    case "oneOff":
      return "";
  }
}

/** When the next one is due: as many days after its last day as the one before was. */
export function nextDueOn(last: (Days & { dueOn: Day }) | null, { toOn }: Days): Day {
  return addDays(toOn, last ? daysBetween(last.toOn, last.dueOn) : usualDelay);
}

/** When the form's year began in which a day lies. */
function yearBegun({ yearMonth, yearDay }: YearStart, day: Day): Day {
  const begins = (year: number) => addDays(dayOn(year, yearMonth), yearDay - 1);
  const year = Number(day.slice(0, 4));
  return begins(year) <= day ? begins(year) : begins(year - 1);
}

function firstDay(rhythm: Rhythm, start: YearStart, today: Day): Day {
  if (rhythm === "year") return yearBegun(start, today);
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (rhythm === "month") return dayOn(year, month);
  if (rhythm === "quarter") return dayOn(year, month - ((month - 1) % 3));
  return addDays(today, -((dayToDb(today).getUTCDay() + 6) % 7));
}

function dayOn(year: number, month: number) {
  return `${year}-${`${month}`.padStart(2, "0")}-01` as Day;
}

/** The same day some months later, or the last one of a month too short for it. */
function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = dayOn(Math.floor(count / 12), (count % 12) + 1);
  const wanted = addDays(first, Number(day.slice(8)) - 1);
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : lastOf(first);
}

function lastOf(first: Day): Day {
  for (let length = 31; length > 28; length--) {
    const day = addDays(first, length - 1);
    if (day.slice(0, 7) === first.slice(0, 7)) return day;
  }
  return addDays(first, 27);
}
