import { describe, expect, test } from "vitest";
import {
  dayText,
  dayWithWeekdayText,
  documentDayText,
  dueText,
  hourInSentence,
  isOverdue,
  momentInDocument,
  momentInSentence,
  momentText,
  shortDayText,
  shortMomentText,
  weekdayText,
} from "@/lib/date-text";
import { addDays, endOfDay } from "@/lib/dates";

const signing = new Date("2024-02-29T09:32:00+07:00");
const due = new Date("2026-06-20T17:00:00+07:00");

test("days below ten and the months one and two have a zero, the others none", () => {
  expect(dayText("2024-02-08")).toBe("08/02/2024");
  expect(dayText("2026-06-20")).toBe("20/6/2026");
  expect(dayText("2025-07-01")).toBe("01/7/2025");
  expect(shortDayText("2026-11-09")).toBe("09/11");
  expect(documentDayText("2024-02-08")).toBe("ngày 08 tháng 02 năm 2024");
});

test("moments are written for screens, sentences and documents", () => {
  expect(momentText(due)).toBe("17:00, 20/6/2026");
  expect(shortMomentText(due)).toBe("17:00, 20/6");
  expect(momentInSentence(due)).toBe("17 giờ 00, ngày 20/6/2026");
  expect(hourInSentence(signing)).toBe("09 giờ 32");
  expect(momentInSentence(endOfDay("2026-06-20"))).toBe("24 giờ 00, ngày 20/6/2026");
  expect(momentInDocument(signing)).toBe("09 giờ 32 phút, ngày 29/02/2024");
});

test("weekdays have their names", () => {
  expect(dayWithWeekdayText("2024-06-18")).toBe("Thứ Ba, ngày 18/6/2024");
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => weekdayText(addDays("2024-06-16", days)));
  expect(week).toEqual([
    "Chủ nhật",
    "Thứ Hai",
    "Thứ Ba",
    "Thứ Tư",
    "Thứ Năm",
    "Thứ Sáu",
    "Thứ Bảy",
  ]);
});

describe("what is left until 17:00, 20/6/2026", () => {
  test.each([
    ["2026-06-03T08:00", "còn 17 ngày"],
    ["2026-06-18T11:00", "còn 2 ngày"],
    ["2026-06-19T12:00", "còn 1 ngày"],
    ["2026-06-19T17:00", "còn 1 ngày"],
    ["2026-06-19T17:01", "còn 23 giờ"],
    ["2026-06-20T11:00", "còn 6 giờ"],
    ["2026-06-20T16:00", "còn 1 giờ"],
    ["2026-06-20T16:01", "còn 59 phút"],
    ["2026-06-20T17:00", "còn 0 phút"],
    ["2026-06-20T17:01", "Quá hạn 1 phút"],
    ["2026-06-20T23:59", "Quá hạn 6 giờ"],
    ["2026-06-21T00:00", "Quá hạn 1 ngày"],
    ["2026-06-21T08:00", "Quá hạn 1 ngày"],
    ["2026-06-22T23:59", "Quá hạn 2 ngày"],
  ])("at %s: %s", (clock, text) => {
    expect(dueText(due, new Date(`${clock}:00+07:00`))).toBe(text);
  });

  test("the very instant is on time, the next is not", () => {
    expect(isOverdue(due, due)).toBe(false);
    expect(isOverdue(due, new Date(due.getTime() + 1))).toBe(true);
  });
});
