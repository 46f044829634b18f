import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/dates";
import { askedDays, gapsOf, type Stretch, sharesDays } from "@/lib/figure/rules/remainder";

const start = "2024-01-01" as Day;
const period = fc.tuple(fc.nat(360), fc.nat(120)).map(([from, length]): Stretch => {
  const fromOn = addDays(start, from);
  return { fromOn, toOn: addDays(fromOn, length) };
});

/** Weeks, months, quarters, years and odd stretches, whose figures come in whatever order. */
const periods = fc.array(period, { maxLength: 30 });

/** What is stored where each period in turn is asked for what is left over. */
function storedFrom(asked: readonly Stretch[]) {
  const stored: Stretch[] = [];
  for (const each of asked) {
    const days = askedDays(each, stored);
    if (days) stored.push(days);
  }
  return stored;
}

test("stored figures of one unit and indicator never share a day, whatever forms ask in whatever order", () => {
  fc.assert(
    fc.property(periods, (asked) => {
      const stored = storedFrom(asked);
      for (const [index, one] of stored.entries())
        for (const other of stored.slice(index + 1)) expect(sharesDays(one, other)).toBe(false);
    }),
  );
});

test("what is taken and what is left over are the period's days, each once", () => {
  fc.assert(
    fc.property(period, periods, (of, asked) => {
      const taken = storedFrom(asked);
      const gaps = gapsOf(of, taken);
      for (let day = of.fromOn; day <= of.toOn; day = addDays(day, 1)) {
        const holds = (each: Stretch) => each.fromOn <= day && day <= each.toOn;
        expect([...taken, ...gaps].filter(holds)).toHaveLength(1);
      }
    }),
    { numRuns: 50 },
  );
});
