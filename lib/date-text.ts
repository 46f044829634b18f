import { clockOf, type Day, dayOf, daysBetween, dayToDb } from "./dates";

const weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** "20/6/2026", "08/02/2024": days below 10 and the months 1 and 2 with a zero, as in official papers. */
export function dayText(day: Day) {
  return `${shortDayText(day)}/${day.slice(0, 4)}`;
}

/** "20/6", where the year is plain from what stands around it. */
export function shortDayText(day: Day) {
  const month = Number(day.slice(5, 7));
  return `${day.slice(8)}/${month > 2 ? month : `0${month}`}`;
}

/** "Thứ Ba". */
export function weekdayText(day: Day) {
  return `${weekdays[dayToDb(day).getUTCDay()]}`;
}

/** "Thứ Ba, ngày 18/6/2024". */
export function dayWithWeekdayText(day: Day) {
  return `${weekdayText(day)}, ngày ${dayText(day)}`;
}

/** Under the place, at the head of a document: "ngày 08 tháng 02 năm 2024". */
export function documentDayText(day: Day) {
  const [date, month, year] = dayText(day).split("/");
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** On screens: "17:00, 20/6/2026". */
export function momentText(instant: Date) {
  return `${clockText(instant)}, ${dayText(dayOf(instant))}`;
}

/** On screens, within the year: "17:00, 20/6". */
export function shortMomentText(instant: Date) {
  return `${clockText(instant)}, ${shortDayText(dayOf(instant))}`;
}

/** The end of a day is its 24th hour, not a minute before. */
function clockText(instant: Date) {
  const clock = clockOf(instant);
  return clock === "23:59" && instant.getTime() % 60_000 === 59_999 ? "24:00" : clock;
}

/** In sentences: "17 giờ 00". */
export function hourInSentence(instant: Date) {
  return clockText(instant).replace(":", " giờ ");
}

/** In sentences: "17 giờ 00, ngày 20/6/2026". */
export function momentInSentence(instant: Date) {
  return `${hourInSentence(instant)}, ngày ${dayText(dayOf(instant))}`;
}

/** In documents: "09 giờ 32 phút, ngày 29/02/2024". */
export function momentInDocument(instant: Date) {
  return `${hourInSentence(instant)} phút, ngày ${dayText(dayOf(instant))}`;
}

/** A due instant is still on time at the instant itself. */
export function isOverdue(due: Date, now: Date) {
  return now.getTime() > due.getTime();
}

/**
 * "còn 2 ngày", "còn 6 giờ", "còn 40 phút", "Quá hạn 1 ngày". Days are counted on the calendar:
 * due yesterday at 17:00 is one day over this morning. Less than 24 hours left is said in hours.
 */
export function dueText(due: Date, now: Date) {
  const minutes = Math.ceil(Math.abs(due.getTime() - now.getTime()) / 60_000);
  const days = Math.abs(daysBetween(dayOf(now), dayOf(due)));
  if (isOverdue(due, now)) return `Quá hạn ${days > 0 ? `${days} ngày` : hoursOrMinutes(minutes)}`;
  return `còn ${minutes >= 24 * 60 ? `${days} ngày` : hoursOrMinutes(minutes)}`;
}

function hoursOrMinutes(minutes: number) {
  return minutes < 60 ? `${minutes} phút` : `${Math.floor(minutes / 60)} giờ`;
}
