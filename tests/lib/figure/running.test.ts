import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/dates";
import { askedDays, gapsOf } from "@/lib/figure/rules/remainder";
import { modeOf, ownFigure, runningStart } from "@/lib/figure/rules/running";
import type { Amount } from "@/lib/indicator/rules";

const count = {
  name: "Nhà Đại đoàn kết xây mới",
  type: "count",
  periodCombination: "sumOfIncrements",
  reportMode: "cumulative",
} as const;
const whole = (value: bigint) => ({ kind: "whole" as const, whole: value });
const after = (before: Amount | null) => ({
  mode: "cumulative" as const,
  before: before && { amount: before, qualifier: "exact" as const },
});
const ownAmount = (...of: Parameters<typeof ownFigure>) => ownFigure(...of)?.amount ?? null;
const january = { yearMonth: 1, yearDay: 1 };

test("a running total begins with the form's year, or with the unit where that is later", () => {
  const start = (unitFromOn: Day, toOn: Day, form = january) =>
    runningStart(form, { toOn, unitFromOn });
  expect(start("2008-08-01", "2026-06-14")).toBe("2026-01-01");
  expect(start("2026-07-01", "2026-07-14")).toBe("2026-07-01");
  const december = { yearMonth: 12, yearDay: 15 };
  expect(start("2008-08-01", "2026-01-14", december)).toBe("2025-12-15");
  expect(start("2008-08-01", "2026-12-14", december)).toBe("2025-12-15");
  expect(start("2008-08-01", "2026-12-15", december)).toBe("2026-12-15");
});

test("what a running total adds is what it says beyond the one before, also below nothing", () => {
  expect(ownAmount(count, "12", after(whole(10n)))).toEqual(whole(2n));
  expect(ownAmount(count, "8", after(whole(10n)))).toEqual(whole(-2n));
  expect(ownAmount(count, "12", after(null))).toEqual(whole(12n));
  expect(ownAmount(count, "không phát sinh", after(whole(10n)))).toEqual(whole(0n));
  expect(ownAmount(count, "", after(whole(10n)))).toBeNull();
  const ratio = { kind: "ratio" as const, numerator: 50n, denominator: 60n };
  const added = ownAmount({ ...count, type: "ratio" }, "102/121", after(ratio));
  expect(added).toEqual({ kind: "ratio", numerator: 52n, denominator: 61n });
});

test("only what adds up over a year is typed as a running total; a stock is what it was last", () => {
  const stock = { ...count, periodCombination: "last" } as const;
  expect(modeOf(stock)).toBe("increment");
  const typed = ownAmount(stock, "12", { ...after(whole(10n)), mode: modeOf(stock) });
  expect(typed).toEqual(whole(12n));
});

test("running totals typed one after another add up to the last of them", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1 }), (typed) => {
      let before: bigint | null = null;
      for (const total of typed) {
        const own: Amount | null = ownAmount(
          count,
          `${total}`,
          after(before === null ? null : whole(before)),
        );
        if (own?.kind !== "whole") throw new Error("no number");
        before = (before ?? 0n) + own.whole;
      }
      expect(before).toBe(typed.at(-1));
    }),
  );
});

const day = (after: number) => addDays("2026-01-01", after);
const quarter = { fromOn: day(0), toOn: day(89) };

test("a quarter asks for the days its months leave over; for none when they leave several", () => {
  const [january, march] = [
    { fromOn: day(0), toOn: day(30) },
    { fromOn: day(59), toOn: day(89) },
  ];
  expect(askedDays(quarter, [])).toEqual(quarter);
  expect(askedDays(quarter, [january])).toEqual({ fromOn: day(31), toOn: day(89) });
  expect(askedDays(quarter, [march, january])).toEqual({ fromOn: day(31), toOn: day(58) });
  const [february] = [{ fromOn: day(31), toOn: day(58) }];
  expect(askedDays(quarter, [february])).toBeNull();
  expect(askedDays(quarter, [january, february, march])).toBeNull();
});

test("gaps and taken stretches are the period's days once each, whatever the order", () => {
  const stretch = fc
    .tuple(fc.integer({ min: -20, max: 110 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ fromOn: day(from), toOn: day(from + length) }));
  fc.assert(
    fc.property(fc.array(stretch), (taken) => {
      const gaps = gapsOf(quarter, taken);
      for (let at = quarter.fromOn; at <= quarter.toOn; at = addDays(at, 1)) {
        const within = (each: typeof quarter) => each.fromOn <= at && at <= each.toOn;
        expect(gaps.filter(within)).toHaveLength(taken.some(within) ? 0 : 1);
      }
    }),
    { numRuns: 25 },
  );
});
