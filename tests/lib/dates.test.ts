import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  clockOf,
  type Day,
  dayFromDb,
  dayOf,
  daysBetween,
  dayToDb,
  endOfDay,
  instantOf,
  isDay,
  lastDayYearBefore,
  parseClock,
  parseDay,
  startOfDay,
  yearBefore,
} from "@/lib/dates";

const anInstant = fc.date({
  min: new Date("1990-01-01T00:00Z"),
  max: new Date("2190-01-01T00:00Z"),
  noInvalidDate: true,
});
const aDay = anInstant.map(dayOf);

test("these tests run where the clock is neither Vietnam's nor UTC's", () => {
  expect(new Date("2024-02-29T00:00Z").getTimezoneOffset()).toBe(-345);
});

describe("midnight in Vietnam", () => {
  test("parts two days", () => {
    expect(dayOf(new Date("2024-02-28T16:59:59.999Z"))).toBe("2024-02-28");
    expect(dayOf(new Date("2024-02-28T17:00:00Z"))).toBe("2024-02-29");
    expect(dayOf(new Date("2024-02-29T17:00:00Z"))).toBe("2024-03-01");
    expect(dayOf(new Date("2024-12-31T17:00:00Z"))).toBe("2025-01-01");
  });

  test("a day's first and last instants are its own, the next ones are not", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect([dayOf(startOfDay(day)), dayOf(endOfDay(day))]).toEqual([day, day]);
        expect(dayOf(new Date(endOfDay(day).getTime() + 1))).toBe(addDays(day, 1));
        expect(dayOf(new Date(startOfDay(day).getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  test("agrees with the time zone database", () => {
    const zone = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Asia/Ho_Chi_Minh",
      dateStyle: "short",
      timeStyle: "short",
    });
    fc.assert(
      fc.property(anInstant, (instant) => {
        expect(`${dayOf(instant)} ${clockOf(instant)}`).toBe(zone.format(instant));
      }),
    );
  });
});

test("an hour on a day is that hour in Vietnam", () => {
  expect(instantOf("2026-06-19", "17:00").toISOString()).toBe("2026-06-19T10:00:00.000Z");
  expect(clockOf(new Date("2024-02-29T02:32:00Z"))).toBe("09:32");
});

test("days go to the database and come back", () => {
  expect(dayToDb("2024-02-29").toISOString()).toBe("2024-02-29T00:00:00.000Z");
  fc.assert(
    fc.property(aDay, (day) => {
      expect(dayFromDb(dayToDb(day))).toBe(day);
    }),
  );
});

test("days are counted over the end of February and of the year", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2025-01-01", "2024-12-31")).toBe(-1);
});

describe("a typed day", () => {
  test.each([
    ["29/02/2024", "2024-02-29"],
    [" 1/7/2025 ", "2025-07-01"],
    ["01-07-2025", "2025-07-01"],
    ["1.7.2025", "2025-07-01"],
    ["2025-07-01", "2025-07-01"],
  ])("%s is read", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    "29/02/2023",
    "31/4/2024",
    "0/1/2024",
    "1/13/2024",
    "1/7/25",
    "1/7/0225",
    "2025-02-30",
    "7/2025",
    "",
    "x",
  ])("%s is refused", (text) => {
    expect(parseDay(text)).toBeNull();
    expect(isDay(text)).toBe(false);
  });
});

test.each([
  ["17:00", "17:00"],
  ["9h05", "09:05"],
  ["17h", "17:00"],
  ["17 giờ 30", "17:30"],
  ["09 giờ 32 phút", "09:32"],
  ["24:00", null],
  ["17:60", null],
  ["17", null],
])("the typed hour %s", (text, clock) => {
  expect(parseClock(text)).toBe(clock);
});

test("a year before, some days end with the month they ended with", () => {
  expect(["2025-02-28", "2024-02-29", "2024-02-28", "2025-06-14"].map(lastDayYearBeforeOf)).toEqual(
    [...["2024-02-29", "2023-02-28", "2023-02-28", "2024-06-14"]],
  );
  expect([yearBefore("2024-02-29"), yearBefore("2025-02-28")]).toEqual([
    "2023-02-28",
    "2024-02-28",
  ]);
});

const lastDayYearBeforeOf = (day: string) => lastDayYearBefore(day as Day);
