import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Amount,
  amountOfColumns,
  columnsOf,
  combinePeriods,
  combineUnits,
  compare,
  countingTarget,
  definedSum,
  type Figure,
  reachesTarget,
} from "@/lib/indicator/rules";
import { targetsOf } from "@/lib/indicator/rules/targets";

const whole = (value: bigint): Amount => ({ kind: "whole", whole: value });
const ratio = (numerator: bigint, denominator: bigint): Amount => ({
  kind: "ratio",
  numerator,
  denominator,
});
const exact = (amount: Amount): Figure => ({ amount, qualifier: "exact" });
const over = (amount: Amount): Figure => ({ amount, qualifier: "over" });
const almost = (amount: Amount): Figure => ({ amount, qualifier: "almost" });

describe("adding up units", () => {
  test("counts and money add up", () => {
    expect(
      combineUnits({ unitCombination: "sum" }, [exact(whole(24n)), exact(whole(18n))]),
    ).toEqual(exact(whole(42n)));
  });

  test("a ratio adds up as ratio of sums, never as mean of percentages", () => {
    const units = [
      ratio(702n, 846n),
      ratio(845n, 938n),
      ratio(1021n, 1305n),
      ratio(848n, 962n),
      ratio(959n, 1070n),
    ];
    expect(combineUnits({ unitCombination: "ratioOfSums" }, units.map(exact))).toEqual(
      exact(ratio(4375n, 5121n)),
    );
  });

  test("stocks add up their last values", () => {
    expect(combineUnits({ unitCombination: "last" }, [exact(whole(3n)), exact(whole(4n))])).toEqual(
      exact(whole(7n)),
    );
  });

  test("an average keeps two decimals, halves up", () => {
    const figures = [1n, 1n, 0n].map((value) => exact(whole(value)));
    expect(combineUnits({ type: "count", unitCombination: "average" }, figures)?.amount).toEqual({
      kind: "quantity",
      quantity: { digits: 67n, scale: 2 },
    });
  });

  test("yes and no count as how many of how many answered", () => {
    const figures = [1n, 0n, 1n].map((value) => exact(whole(value)));
    expect(combineUnits({ unitCombination: "countOfYes" }, figures)).toEqual(exact(ratio(2n, 3n)));
  });

  test("words and nothing at all do not add up", () => {
    expect(
      combineUnits({ unitCombination: "none" }, [exact({ kind: "text", text: "tốt" })]),
    ).toBeNull();
    expect(combineUnits({ unitCombination: "sum" }, [])).toBeNull();
    expect(
      combineUnits({ unitCombination: "sum" }, [exact(whole(1n)), exact(ratio(1n, 2n))]),
    ).toBeNull();
  });

  test.each([
    ["only exact parts", [exact(whole(1n)), exact(whole(2n))], "exact"],
    ["one part says trên", [exact(whole(1n)), over(whole(2n))], "over"],
    ["one part says gần", [almost(whole(1n)), exact(whole(2n))], "almost"],
    ["some say trên and others gần", [almost(whole(1n)), over(whole(2n))], "about"],
  ] as const)("with %s the total is %s", (_, figures, qualifier) => {
    expect(combineUnits({ unitCombination: "sum" }, figures)?.qualifier).toBe(qualifier);
  });

  test("the order of the units does not matter", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 15n }).map((value) => exact(whole(value)));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (figures) => {
        const forwards = combineUnits({ unitCombination: "sum" }, figures);
        expect(combineUnits({ unitCombination: "sum" }, figures.toReversed())).toEqual(forwards);
      }),
    );
  });
});

test("increments of periods add up, stocks take the last", () => {
  const months = [exact(whole(5n)), over(whole(7n))];
  expect(combinePeriods({ periodCombination: "sumOfIncrements" }, months)).toEqual(
    over(whole(12n)),
  );
  expect(combinePeriods({ periodCombination: "last" }, months)).toEqual(over(whole(7n)));
  expect(combinePeriods({ periodCombination: "last" }, [])).toBeNull();
});

test("a defined sum needs all its parts", () => {
  expect(definedSum([exact(whole(80n)), exact(whole(53n))])).toEqual(exact(whole(133n)));
  expect(definedSum([exact(whole(80n)), null])).toBeNull();
  expect(definedSum([])).toBeNull();
});

test("ratios are compared by cross-multiplying, without rounding", () => {
  expect(compare(ratio(1n, 3n), ratio(333333333n, 1000000000n))).toBeGreaterThan(0);
  expect(compare(ratio(2n, 4n), ratio(1n, 2n))).toBe(0);
  expect(compare(ratio(0n, 0n), ratio(1n, 2n))).toBeNull();
  expect(compare(whole(1n), ratio(1n, 1n))).toBeNull();
});

test.each([
  ["higherIsBetter", 86n, 85n, true],
  ["higherIsBetter", 85n, 85n, true],
  ["higherIsBetter", 84n, 85n, false],
  ["lowerIsBetter", 84n, 85n, true],
  ["lowerIsBetter", 86n, 85n, false],
  ["neutral", 86n, 85n, null],
] as const)("where %s, %s against a target of %s: %s", (direction, actual, target, reached) => {
  expect(reachesTarget(whole(actual), whole(target), direction)).toBe(reached);
});

test("the stricter of the assigned and the registered target counts", () => {
  expect(countingTarget(whole(20n), whole(25n), "higherIsBetter")).toEqual(whole(25n));
  expect(countingTarget(whole(20n), whole(15n), "higherIsBetter")).toEqual(whole(20n));
  expect(countingTarget(whole(20n), whole(15n), "lowerIsBetter")).toEqual(whole(15n));
  expect(countingTarget(null, whole(15n), "higherIsBetter")).toEqual(whole(15n));
  expect(countingTarget(null, null, "higherIsBetter")).toBeNull();
});

test("what is stored reads back as the same amount", () => {
  const amounts = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 15n }).map(whole),
    fc
      .record({
        digits: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        scale: fc.integer({ min: 0, max: 4 }),
      })
      .map((quantity): Amount => ({ kind: "quantity", quantity })),
    fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => ratio(BigInt(a), BigInt(b))),
    fc.string({ minLength: 1 }).map((text): Amount => ({ kind: "text", text })),
  );
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(amountOfColumns(columnsOf(amount))).toEqual(amount);
    }),
  );
  expect(amountOfColumns(columnsOf(null))).toBeNull();
});

test("its own assigned target stands in the place of the common one, and the stricter of that and the registered counts", () => {
  const [low, high, own] = [whole(15n), whole(25n), whole(20n)];
  const nothing = { assigned: null, common: null, registered: null };
  expect(targetsOf({ ...nothing, assigned: low, common: high }, "higherIsBetter")).toEqual({
    ...{ asked: low, counting: low },
  });
  expect(targetsOf({ ...nothing, common: high, registered: own }, "higherIsBetter")).toEqual({
    ...{ asked: high, counting: high },
  });
  expect(targetsOf({ ...nothing, common: high, registered: own }, "lowerIsBetter")).toEqual({
    ...{ asked: high, counting: own },
  });
  expect(targetsOf({ ...nothing, registered: own }, "higherIsBetter")).toEqual({
    ...{ asked: null, counting: own },
  });
  expect(targetsOf(nothing, "higherIsBetter")).toEqual({ asked: null, counting: null });
});
