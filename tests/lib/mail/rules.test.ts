import { describe, expect, test } from "vitest";
import { instantOf } from "@/lib/dates";
import {
  isAwaited,
  isExpired,
  mayPlan,
  reminderToday,
  rungsOf,
  signingReminderToday,
} from "@/lib/mail/rules";

const cadence = { before: [3, 1], after: [1, 3] };
const due = instantOf("2024-06-20", "17:00");
const on = (day: `${number}-${number}-${number}`, clock = "08:00") => instantOf(day, clock);

describe("days are those of Vietnam", () => {
  test.each([
    ["2024-06-17", { days: 3, late: false }],
    ["2024-06-18", null],
    ["2024-06-19", { days: 1, late: false }],
    ["2024-06-20", null],
    ["2024-06-21", { days: 1, late: true }],
    ["2024-06-23", { days: 3, late: true }],
    ["2024-06-24", null],
  ] as const)("due on the 20th, on %s", (day, reminder) => {
    expect(reminderToday(due, cadence, on(day))).toEqual(reminder);
  });

  test("an hour that is midnight belongs to the day it begins", () => {
    const midnight = instantOf("2024-06-21", "00:00");
    expect(reminderToday(midnight, cadence, on("2024-06-20"))).toEqual({ days: 1, late: false });
    expect(reminderToday(midnight, cadence, midnight)).toBeNull();
    const daily = { before: [0], after: [0] };
    expect(reminderToday(midnight, daily, midnight)).toEqual({ days: 0, late: false });
    const after = new Date(midnight.getTime() + 1);
    expect(reminderToday(midnight, daily, after)).toEqual({ days: 0, late: true });
  });

  test("nothing goes out before 8 in the morning", () => {
    expect(mayPlan(on("2024-06-20", "07:59"))).toBe(false);
    expect(mayPlan(on("2024-06-20"))).toBe(true);
    expect(mayPlan(on("2024-06-20", "00:00"))).toBe(false);
  });
});

describe("nobody is written to over anyone's head", () => {
  test("before the hour, whoever it lies with", () => {
    const before = { days: 1, late: false };
    expect(rungsOf(null, before, cadence)).toEqual(["officer"]);
    expect(rungsOf("draft", before, cadence)).toEqual(["officer"]);
    expect(rungsOf("returned", before, cadence)).toEqual(["officer"]);
    expect(rungsOf("awaitingHead", before, cadence)).toEqual(["head"]);
  });

  test("after it the officer and the head; the secretariat with the last reminder", () => {
    expect(rungsOf(null, { days: 1, late: true }, cadence)).toEqual(["officer", "head"]);
    expect(rungsOf("draft", { days: 3, late: true }, cadence)).toEqual([
      "officer",
      "head",
      "secretariat",
    ]);
  });
});

test("what has been sent or confirmed is not waited for", () => {
  expect(
    [null, "draft", "awaitingHead", "returned"].map((each) => isAwaited(each as null)),
  ).toEqual([true, true, true, true]);
  expect(["submitted", "verified", "locked"].map((each) => isAwaited(each as "locked"))).toEqual([
    false,
    false,
    false,
  ]);
});

test("a signature is reminded of every so many days, never on the first, never when switched off", () => {
  const opened = "2024-02-29";
  expect(signingReminderToday(opened, 3, "2024-02-29")).toBe(false);
  expect(signingReminderToday(opened, 3, "2024-03-02")).toBe(false);
  expect(signingReminderToday(opened, 3, "2024-03-03")).toBe(true);
  expect(signingReminderToday(opened, 3, "2024-03-06")).toBe(true);
  expect(signingReminderToday(opened, null, "2024-03-03")).toBe(false);
});

test.each([
  ["reportDue", "2024-06-20", false],
  ["reportDue", "2024-06-21", true],
  ["reportLate", "2024-06-21", true],
  ["reportsMissing", "2024-06-21", true],
  ["covenantUnsigned", "2024-06-21", true],
  ["covenantTakenBack", "2024-06-23", false],
  ["covenantTakenBack", "2024-06-24", true],
] as const)("%s of the 20th is over on %s: %s", (kind, today, over) => {
  expect(isExpired({ kind, sendOn: "2024-06-20" }, today)).toBe(over);
});
