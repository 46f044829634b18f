import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "@/lib/dates";
import type { Rhythm } from "@/lib/db/generated/enums";
import { cutOffText } from "@/lib/report/labels";
import { daysLeftOut, nextDays, nextDueOn, periodLabel } from "@/lib/report/period-rules";

const today = "2026-06-18" as Day;
const january = { yearMonth: 1, yearDay: 1 };
const days = (fromOn: string, toOn: string) => ({ fromOn: fromOn as Day, toOn: toOn as Day });

test.each([
  ["week", "2026-06-15", "2026-06-21", "tuần 15/6 đến 21/6"],
  ["month", "2026-06-01", "2026-06-30", "tháng 6/2026"],
  ["quarter", "2026-04-01", "2026-06-30", "quý II/2026"],
  ["halfYear", "2026-01-01", "2026-06-30", "6 tháng năm 2026"],
  ["nineMonths", "2026-01-01", "2026-09-30", "9 tháng năm 2026"],
  ["year", "2026-01-01", "2026-12-31", "năm 2026"],
] as const)("the first period of a form by %s is that of today", (rhythm, fromOn, toOn, label) => {
  const first = nextDays({ rhythm, ...january }, null, today);
  expect(first).toEqual({ fromOn, toOn });
  expect(periodLabel(rhythm, days(fromOn, toOn))).toBe(label);
});

test.each([
  ["month", "2024-01-15", "2024-02-14", "2024-02-15", "2024-03-14"],
  ["month", "2024-12-01", "2024-12-31", "2025-01-01", "2025-01-31"],
  ["month", "2024-01-01", "2024-01-31", "2024-02-01", "2024-02-29"],
  ["month", "2024-01-01", "2024-01-30", "2024-01-31", "2024-02-28"],
  ["quarter", "2025-10-01", "2025-12-31", "2026-01-01", "2026-03-31"],
  ["week", "2026-06-08", "2026-06-14", "2026-06-15", "2026-06-21"],
  ["year", "2022-01-01", "2022-11-04", "2022-11-05", "2023-11-04"],
  ["year", "2024-01-01", "2024-11-30", "2024-12-01", "2025-11-30"],
  ["year", "2024-01-01", "2024-12-31", "2025-01-01", "2025-12-31"],
  ["halfYear", "2025-01-01", "2025-06-30", "2026-01-01", "2026-06-30"],
] as const)("%s: %s–%s is followed by %s–%s", (rhythm, from, to, nextFrom, nextTo) => {
  expect(nextDays({ rhythm, ...january }, days(from, to), today)).toEqual({
    fromOn: nextFrom,
    toOn: nextTo,
  });
});

test.each([
  ["year", null, "2025-12-15", "2026-12-14"],
  ["halfYear", null, "2025-12-15", "2026-06-14"],
  ["halfYear", ["2024-12-15", "2025-06-14"], "2025-12-15", "2026-06-14"],
  ["nineMonths", ["2024-12-15", "2025-09-14"], "2025-12-15", "2026-09-14"],
  ["year", ["2024-12-15", "2025-12-14"], "2025-12-15", "2026-12-14"],
] as const)(
  "%s after %s of a form whose year begins on 15 December begins there: %s–%s",
  (rhythm, last, fromOn, toOn) => {
    const before = last && days(last[0], last[1]);
    const next = nextDays({ rhythm, yearMonth: 12, yearDay: 15 }, before, today);
    expect(next).toEqual({ fromOn, toOn });
  },
);

test("half a year leaves out the other half, a year cut off early nothing, and both say it", () => {
  const said = (rhythm: Rhythm, last: { fromOn: Day; toOn: Day }) => {
    const next = nextDays({ rhythm, ...january }, last, today);
    return next && cutOffText({ toOn: last.toOn, leftOut: daysLeftOut(last, next) });
  };
  expect(said("halfYear", days("2025-01-01", "2025-06-30"))).toContain(
    "những ngày từ 01/7/2025 đến 31/12/2025 không thuộc kỳ nào của biểu này",
  );
  expect(said("year", days("2024-01-01", "2024-11-30"))).toBe("Kỳ trước đến hết ngày 30/11/2024.");
});

test("what happens once has no next period, and its name is typed", () => {
  expect(nextDays({ rhythm: "oneOff", ...january }, null, today)).toBeNull();
  expect(periodLabel("oneOff", days("2026-06-01", "2026-06-18"))).toBe("");
});

test("due as many days after its last day as the one before, else five", () => {
  const before = { ...days("2024-01-15", "2024-02-14"), dueOn: "2024-03-05" as Day };
  expect(nextDueOn(before, days("2024-02-15", "2024-03-14"))).toBe("2024-04-03");
  expect(nextDueOn(null, days("2026-06-01", "2026-06-30"))).toBe("2026-07-05");
});

const someDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1990-01-01" as Day, n));
const following = fc.constantFrom<Rhythm>("week", "month", "quarter", "year");

test("periods that follow each other never overlap and leave no day out", () => {
  fc.assert(
    fc.property(following, someDay, (rhythm, day) => {
      let last = nextDays({ rhythm, ...january }, null, day);
      for (let count = 0; count < 14; count++) {
        const next = nextDays({ rhythm, ...january }, last, day);
        if (!last || !next) throw new Error("they go on");
        expect(daysBetween(last.toOn, next.fromOn)).toBe(1);
        expect(daysBetween(next.fromOn, next.toOn)).toBeGreaterThanOrEqual(6);
        last = next;
      }
    }),
  );
});
