import { expect, test } from "vitest";
import type { Day } from "@/lib/dates";
import type { Rhythm } from "@/lib/db/generated/enums";
import { factsOf, type Stored } from "@/lib/figure/rules/facts";

const line = {
  ...{ type: "count", unitCombination: "sum", periodCombination: "sumOfIncrements" },
  ...{ entryMode: "increment" },
} as unknown as Parameters<typeof factsOf>[0];

function stored(fromOn: Day, toOn: Day, rhythm: Rhythm, whole: bigint): Stored {
  const figure = { amount: { kind: "whole" as const, whole }, qualifier: "exact" as const };
  return {
    ...{ fromOn, toOn, periodToOn: toOn, rhythm, figure },
    ...{ label: toOn, isQuick: false, isSent: true },
  };
}

const march = {
  ...{ fromOn: "2024-03-01" as Day, toOn: "2024-03-31" as Day, start: "2024-01-01" as Day },
  ...{ rhythm: "month" as const, isQuick: false },
};
const lastYear = stored("2023-01-01", "2023-12-31", "year", 7n);
const january = stored("2024-01-01", "2024-01-31", "month", 2n);
const february = stored("2024-02-01", "2024-02-29", "month", 4n);

test("what is usual is told from earlier periods of the same rhythm", () => {
  expect(factsOf(line, march, [lastYear, january, february]).usual).toEqual({
    ...{ sum: { kind: "whole", whole: 6n }, count: 2 },
  });
});

test("where these are too few a longer period says what is unusual for a shorter one too, never the other way round", () => {
  expect(factsOf(line, march, [lastYear, february]).usual).toEqual({
    ...{ sum: { kind: "whole", whole: 7n }, count: 1 },
  });
  const year = { ...march, fromOn: "2024-01-01" as Day, toOn: "2024-12-31" as Day };
  const months = [stored("2023-11-01", "2023-11-30", "month", 3n)];
  expect(factsOf(line, { ...year, rhythm: "year" }, months).usual).toBeNull();
});

test("the same days of a leap year end on 29/02", () => {
  const next = { fromOn: "2025-02-01", toOn: "2025-02-28", start: "2025-01-01" } as const;
  const around = { ...next, rhythm: "month" as const, isQuick: false };
  expect(factsOf(line, around, [january, february]).lastYear).toEqual({ kind: "whole", whole: 4n });
});
