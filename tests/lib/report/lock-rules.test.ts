import { expect, test } from "vitest";
import { instantOf } from "@/lib/dates";
import { isLockDue, lockDay, lockDayRefusal } from "@/lib/report/lock-rules";

const period = { dueAt: instantOf("2024-06-20", "17:00"), graceDays: 3, lockDays: 5 };
const before = instantOf("2024-06-25", "23:59");
const after = instantOf("2024-06-26", "00:00");

test("what is confirmed is closed with the end of a day, counted from the one it is due on", () => {
  expect(lockDay(period)).toBe("2024-06-25");
  // Due after 17:00 in Greenwich it is the day after in Vietnam.
  expect(lockDay({ ...period, dueAt: new Date("2024-06-20T18:00:00Z") })).toBe("2024-06-26");
  expect([before, after].map((when) => isLockDue("2024-06-25", when))).toEqual([false, true]);
  expect(lockDay({ ...period, lockDays: null })).toBeNull();
  expect(isLockDue(null, after)).toBe(false);
});

test("a lock day is said over what the page showed, after the days of grace, and still to come", () => {
  const said = (lockDays: number | null, when = before, shown: number | null = 5) =>
    lockDayRefusal(period, { before: shown, lockDays }, when);
  expect(said(6)).toBeNull();
  expect(said(3, instantOf("2024-06-23", "23:59"))).toBeNull();
  expect(said(2)).toBe("period.lockWithinGrace");
  expect(said(5, after)).toBe("period.lockBehind");
  expect(said(null, after)).toBeNull();
  expect(said(6, before, null)).toBe("period.changedMeanwhile");
});
