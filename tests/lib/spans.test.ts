import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/dates";
import {
  covers,
  inForceOn,
  isWithinSpan,
  nearestDay,
  overlaps,
  type Span,
  turnOn,
} from "@/lib/spans";

const district: Span = { fromOn: "2003-11-06", toOn: "2025-06-30" };
const commune: Span = { fromOn: "2025-07-01", toOn: null };
const span = (fromOn: Day, toOn: Day | null): Span => ({ fromOn, toOn });

test.each([
  ["2003-11-05", false],
  ["2003-11-06", true],
  ["2025-06-30", true],
  ["2025-07-01", false],
] as const)("both its first and its last day belong to a span: %s", (day, runs) => {
  expect(covers(district, day)).toBe(runs);
});

test("without a last day it runs on", () => {
  expect(covers(commune, "2199-12-31")).toBe(true);
  expect(covers(commune, "2025-06-30")).toBe(false);
});

test("on the last day the old one is in force, on the next the new one", () => {
  const names = [
    { name: "Hà Tây", ...span("1991-10-01", "2008-07-31") },
    { name: "Hà Nội", ...span("2008-08-01", null) },
  ];
  expect(inForceOn(names, "2008-07-31")?.name).toBe("Hà Tây");
  expect(inForceOn(names, "2008-08-01")?.name).toBe("Hà Nội");
  expect(inForceOn(names, "1991-09-30")).toBeNull();
});

describe("one span lies within another", () => {
  test.each([
    [span("2003-11-06", "2025-06-30"), true],
    [span("2003-11-05", "2025-06-30"), false],
    [span("2003-11-06", "2025-07-01"), false],
    [span("2010-01-01", null), false],
  ])("%o", (inner, within) => {
    expect(isWithinSpan(inner, district)).toBe(within);
  });

  test("anything later lies within what has no last day", () => {
    expect(isWithinSpan(span("2026-01-01", null), commune)).toBe(true);
  });
});

test("spans overlap from the first day they share", () => {
  expect(overlaps(district, commune)).toBe(false);
  expect(overlaps(commune, district)).toBe(false);
  expect(overlaps(district, span("2025-06-30", null))).toBe(true);
  expect(overlaps(span("2025-06-30", null), district)).toBe(true);
  expect(overlaps(commune, span("2030-01-01", null))).toBe(true);
});

test("the nearest day is the first before it begins and the last after it ended", () => {
  expect(nearestDay(district, "1999-01-01")).toBe("2003-11-06");
  expect(nearestDay(district, "2024-02-29")).toBe("2024-02-29");
  expect(nearestDay(district, "2026-01-01")).toBe("2025-06-30");
  expect(nearestDay(commune, "2026-01-01")).toBe("2026-01-01");
});

describe("something new takes the place of what runs", () => {
  const spans = [span("2000-01-01", "2009-12-31"), span("2010-01-01", null)];

  test("which ends the day before", () => {
    expect(turnOn(spans, "2026-03-01")).toEqual({
      ending: spans[1],
      lastDay: "2026-02-28",
      beginning: span("2026-03-01", null),
    });
  });

  test("and the new one lasts as long as that would have", () => {
    expect(turnOn(spans, "2005-01-01")?.beginning).toEqual(span("2005-01-01", "2009-12-31"));
  });

  test("but nothing is overwritten on its own first day, nor where nothing runs", () => {
    expect(turnOn(spans, "2010-01-01")).toBeNull();
    expect(turnOn(spans, "1999-12-31")).toBeNull();
  });
});
