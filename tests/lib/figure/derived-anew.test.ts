import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/dates";
import { derivedAnew, type Kept } from "@/lib/figure/rules/derived-anew";
import { ownFigure, saysNoneArose } from "@/lib/figure/rules/running";
import { combinePeriods, type Figure } from "@/lib/indicator/rules";

const counts = {
  name: "Nhà Đại đoàn kết xây mới",
  type: "count",
  periodCombination: "sumOfIncrements",
  reportMode: "cumulative",
} as const;
const ratios = { ...counts, type: "ratio" } as const;
type Line = typeof counts | typeof ratios;

const none = "không phát sinh";

function month(number: number): Kept {
  const fromOn = addDays("2024-01-01" as Day, number * 30);
  const toOn = addDays(fromOn, 29);
  return {
    ...{ id: `${number}`, fromOn, toOn, periodToOn: toOn, start: "2024-01-01" },
    ...{ typed: "", mode: "cumulative", isConfirmed: false, figure: null },
  };
}

const figureAt = (values: readonly Kept[], last: number) =>
  combinePeriods(
    counts,
    values
      .slice(0, last + 1)
      .map(({ figure }) => figure)
      .filter((figure) => figure !== null),
  );

/** A month typed as the command stores it, and what later months add then. */
function typedIn(line: Line, values: readonly Kept[], number: number, typed: string) {
  const before = figureAt(
    values.map((value, at) => (at === number ? { ...value, figure: null } : value)),
    number,
  );
  const mine = ownFigure(line, typed, { mode: "cumulative", before });
  const stored = values.map((value, at) =>
    at === number ? { ...value, typed, figure: mine } : value,
  );
  const derived = derivedAnew(line, stored, stored[number]?.periodToOn ?? "2024-01-01");
  return stored.map((value) => {
    const anew = derived.find(({ id }) => id === value.id);
    if (!anew) return value;
    return { ...value, figure: anew.own && ({ ...value.figure, amount: anew.own } as Figure) };
  });
}

type Step = { number: number; typed: string; confirm: boolean };

function play(line: Line, steps: readonly Step[]) {
  let values = Array.from({ length: 6 }, (_, number) => month(number));
  for (const { number, typed, confirm } of steps) {
    if (values[number]?.isConfirmed) continue;
    values = typedIn(line, values, number, typed);
    if (confirm)
      values = values.map((value, at) => (at === number ? { ...value, isConfirmed: true } : value));
  }
  return values;
}

/** Every total that is not confirmed, by the sum of what was added up to it. */
function expectTypedTotals(line: Line, values: readonly Kept[]) {
  for (const [at, { typed, isConfirmed, figure }] of values.entries()) {
    if (isConfirmed || !figure || saysNoneArose(typed)) continue;
    const said = ownFigure(line, typed, { mode: "increment", before: null });
    expect(figureAt(values, at)?.amount, `${at}`).toEqual(said?.amount);
  }
}

const steps = (typed: fc.Arbitrary<string>) =>
  fc.array(
    fc.record({
      number: fc.nat(5),
      typed: fc.oneof({ weight: 5, arbitrary: typed }, fc.constantFrom("", none)),
      confirm: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    { minLength: 3, maxLength: 20 },
  );

test("in whatever order running totals are typed, emptied and confirmed, the increments add up to each that may still change", () => {
  fc.assert(
    fc.property(steps(fc.nat(500).map(String)), (taken) => {
      expectTypedTotals(counts, play(counts, taken));
    }),
    { numRuns: 500 },
  );
});

test("so do the two numbers of a ratio", () => {
  const ratio = fc.tuple(fc.nat(50), fc.nat(50)).map(([part, more]) => `${part}/${part + more}`);
  fc.assert(
    fc.property(steps(ratio), (taken) => expectTypedTotals(ratios, play(ratios, taken))),
    { numRuns: 300 },
  );
});

test("a confirmed month keeps what it added, and the month after it takes the difference up", () => {
  const typed = (number: number, total: string, confirm = false) => ({
    ...{ number, typed: total, confirm },
  });
  const values = play(counts, [
    ...[typed(0, "10"), typed(1, "13", true), typed(2, "20"), typed(3, none), typed(4, "25")],
    typed(0, "11"),
  ]);
  const added = values.flatMap(({ figure }) => (figure ? [figure.amount] : []));
  expect(added).toEqual([11n, 3n, 6n, 0n, 5n].map((whole) => ({ kind: "whole", whole })));
});
