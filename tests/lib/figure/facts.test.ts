import { expect, test } from "vitest";
import type { Day } from "@/lib/dates";
import type { Rhythm } from "@/lib/db/generated/enums";
import { comesTo } from "@/lib/figure/rules/comes-to";
import { factsOf, noFacts, type Stored } from "@/lib/figure/rules/facts";
import type { Stretch } from "@/lib/figure/rules/remainder";
import type { Qualifier } from "@/lib/numbers/units";

const line = {
  name: "Nhà Đại đoàn kết",
  type: "count",
  periodCombination: "sumOfIncrements",
  reportMode: "increment",
} as const;
const stock = { ...line, periodCombination: "last" } as const;

const days = (fromOn: Day, toOn: Day): Stretch => ({ fromOn, toOn });
const total = (whole: bigint, qualifier: Qualifier = "exact") => ({
  ...{ amount: { kind: "whole" as const, whole }, qualifier },
});

function stored(fromOn: Day, toOn: Day, rhythm: Rhythm, whole: bigint): Stored {
  return {
    ...{ fromOn, toOn, periodToOn: toOn, rhythm, figure: total(whole) },
    ...{ label: toOn, isQuick: rhythm === "week", isSent: true },
  };
}

/** A period of 2024, unless said otherwise, with the earlier ones of its rhythm. */
function around(rhythm: Rhythm, period: Stretch, earlier: readonly Stretch[] = []) {
  const start = `${period.fromOn.slice(0, 4)}-01-01` as Day;
  return { ...period, start, rhythm, isQuick: rhythm === "week", earlier };
}

const january = stored("2024-01-01", "2024-01-31", "month", 2n);
const february = stored("2024-02-01", "2024-02-29", "month", 4n);
const lastYear = stored("2023-01-01", "2023-12-31", "year", 7n);
const march = days("2024-03-01", "2024-03-31");
const firstQuarter = days("2024-01-01", "2024-03-31");
const secondQuarter = days("2024-04-01", "2024-06-30");

test("what is usual is told from earlier periods of the same rhythm", () => {
  const months = around("month", march, [february, january]);
  expect(factsOf(line, months, [lastYear, january, february]).usual).toEqual({
    ...{ sum: { kind: "whole", whole: 6n }, count: 2 },
  });
});

test("where these are too few a longer period says what is unusual for a shorter one too, never the other way round", () => {
  const months = around("month", march, [february]);
  expect(factsOf(line, months, [lastYear, february]).usual).toEqual({
    ...{ sum: { kind: "whole", whole: 7n }, count: 1 },
  });
  const year = around("year", days("2024-01-01", "2024-12-31"));
  const november = stored("2023-11-01", "2023-11-30", "month", 3n);
  expect(factsOf(line, year, [november]).usual).toBeNull();
});

test("of a quarter whose months were reported, the last quarter is their sum with its remainder, also in its history", () => {
  const rest = stored("2024-03-01", "2024-03-31", "quarter", 5n);
  const quarter = around("quarter", secondQuarter, [
    firstQuarter,
    days("2023-10-01", "2023-12-31"),
  ]);
  const autumn = stored("2023-10-01", "2023-12-31", "quarter", 9n);
  const facts = factsOf(line, quarter, [autumn, january, february, rest]);
  expect(facts.previous).toEqual(total(11n));
  expect(facts.usual).toEqual({ sum: { kind: "whole", whole: 20n }, count: 2 });
  const inMarch = stored("2024-03-01", "2024-03-31", "month", 6n);
  expect(factsOf(line, quarter, [january, february, inMarch]).previous).toEqual(total(12n));
});

test("where a day of the period before is in no figure, nothing is said of it", () => {
  const quarter = around("quarter", secondQuarter, [firstQuarter]);
  expect(factsOf(line, quarter, [january, february]).previous).toBeNull();
  const unread = { ...stored("2024-03-01", "2024-03-31", "month", 6n), figure: null };
  expect(factsOf(line, quarter, [january, february, unread]).previous).toBeNull();
  const older = around("quarter", secondQuarter, [days("2023-10-01", "2023-12-31")]);
  const autumn = stored("2023-10-01", "2023-12-31", "quarter", 9n);
  expect(factsOf(line, older, [autumn]).previous).toBeNull();
});

test("months cut off in the middle count in the quarter they end in, of this year and the last", () => {
  const quarter = around("quarter", secondQuarter);
  const cutOff = ([fromOn, toOn]: [Day, Day]) => stored(fromOn, toOn, "month", 2n);
  const months = [
    cutOff(["2023-03-15", "2023-04-14"]),
    cutOff(["2023-04-15", "2023-05-14"]),
    cutOff(["2023-05-15", "2023-06-14"]),
  ];
  const rest = stored("2023-06-15", "2023-06-30", "quarter", 1n);
  expect(factsOf(line, quarter, [...months, rest]).lastYear).toEqual(total(7n));
  expect(factsOf(line, quarter, months).lastYear).toBeNull();
});

test("the week before is the quick figure of its days, the last of two", () => {
  const week = days("2024-03-04", "2024-03-10");
  const next = around("week", days("2024-03-11", "2024-03-17"), [week]);
  const twice = [3n, 4n].map((whole) => stored(week.fromOn, week.toOn, "week", whole));
  expect(factsOf(line, next, [...twice, january]).previous).toEqual(total(4n));
});

test("the same period last year is never a longer one that ends in it", () => {
  const december = around("month", days("2024-12-01", "2024-12-31"));
  expect(factsOf(line, december, [lastYear]).lastYear).toBeNull();
  const inJune = around("month", days("2024-06-01", "2024-06-30"));
  const spring = stored("2023-04-01", "2023-06-30", "quarter", 5n);
  expect(factsOf(line, inJune, [spring]).lastYear).toBeNull();
  const quarter = around("quarter", secondQuarter);
  expect(factsOf(line, quarter, [spring]).lastYear).toEqual(total(5n));
  const half = stored("2023-04-01", "2023-05-31", "month", 5n);
  expect(factsOf(line, quarter, [half]).lastYear).toBeNull();
  expect(
    factsOf(line, around("year", days("2024-01-01", "2024-12-31")), [lastYear]).lastYear,
  ).toEqual(total(7n));
});

test("February is compared with February, whichever of the two is longer", () => {
  const short = around("month", days("2025-02-01", "2025-02-28"));
  expect(factsOf(line, short, [february]).lastYear).toEqual(total(4n));
  const long = around("month", days("2024-02-01", "2024-02-29"));
  const before = stored("2023-02-01", "2023-02-28", "month", 3n);
  expect(factsOf(line, long, [before]).lastYear).toEqual(total(3n));
});

test("of a stock the last day alone speaks", () => {
  const december = around("month", days("2024-12-01", "2024-12-31"));
  expect(factsOf(stock, december, [lastYear]).lastYear).toEqual(total(7n));
  const june = around("month", days("2024-06-01", "2024-06-30"));
  expect(factsOf(stock, june, [lastYear]).lastYear).toBeNull();
});

const parts = (whole: bigint, qualifier: Qualifier, toOn: Day): Partial<typeof noFacts> => ({
  ...{ partsTotal: total(whole, qualifier), before: total(whole, qualifier) },
  parts: [{ ...january, toOn }],
});
const own = total(121n);
const typed = { typed: "121", own };

test("a quarter's stock is what stood last, not the sum of what stood in its months", () => {
  const facts = { ...noFacts, ...parts(120n, "exact", "2024-05-31") };
  const june = { ...facts, asked: days("2024-06-01", "2024-06-30") };
  expect(comesTo(stock, typed, june)).toEqual({ inPeriod: own, running: own });
  expect(comesTo(line, typed, june)).toEqual({ inPeriod: total(241n), running: total(241n) });
});

test("where the cell asks for days before those of the months, the months' stock stands", () => {
  const facts = { ...noFacts, ...parts(120n, "exact", "2024-06-30") };
  const april = { ...facts, asked: days("2024-04-01", "2024-04-30") };
  expect(comesTo(stock, typed, april)).toEqual({ inPeriod: total(120n), running: total(120n) });
});

test("“trên” of other figures stays with the sum; a running total is said as it was typed", () => {
  const facts = {
    ...{ ...noFacts, ...parts(10n, "over", "2024-05-31") },
    asked: days("2024-06-01", "2024-06-30"),
  };
  const months = { typed: "", own: null };
  expect(comesTo(line, months, facts).inPeriod).toEqual(total(10n, "over"));
  expect(comesTo(line, typed, facts).running).toEqual(total(131n, "over"));
  const cumulative = { ...facts, mode: "cumulative" as const };
  expect(comesTo(line, { typed: "13", own: total(3n) }, cumulative).running).toEqual(total(13n));
  const none = { typed: "không phát sinh", own: total(0n) };
  expect(comesTo(line, none, cumulative).running).toEqual(total(10n, "over"));
});
