import fc from "fast-check";
import { expect, test } from "vitest";
import { type Amount, combineUnits, type Figure } from "@/lib/indicator/rules";
import { type Sums, sumOfSums, totalOf } from "@/lib/total/rules";

const none: Sums = {
  ...{ units: 0, yes: 0, over: 0, almost: 0, whole: 0n, numerator: 0n, denominator: 0n },
  quantity: { digits: 0n, scale: 4 },
};

/** What one unit's figure gives to kept sums, as the database writes it. */
function partOf({ amount, qualifier }: Figure): Sums {
  return {
    ...none,
    units: 1,
    yes: amount.kind === "whole" && amount.whole > 0n ? 1 : 0,
    over: qualifier === "over" ? 1 : 0,
    almost: qualifier === "almost" ? 1 : 0,
    ...(amount.kind === "whole" && { whole: amount.whole }),
    ...(amount.kind === "ratio" && amount),
    ...(amount.kind === "quantity" && { quantity: amount.quantity }),
  };
}

const qualifier = fc.constantFrom("exact", "over", "almost");
const some = fc.bigInt({ min: 0n, max: 10n ** 15n });
const wholes = fc.record({
  amount: some.map((whole): Amount => ({ kind: "whole", whole })),
  qualifier,
});
const ratios = fc.record({
  amount: fc.record({ kind: fc.constant("ratio" as const), numerator: some, denominator: some }),
  qualifier,
});
const quantities = fc.record({
  amount: some.map((digits): Amount => ({ kind: "quantity", quantity: { digits, scale: 4 } })),
  qualifier,
});

const ways = [
  ["count", "sum", wholes],
  ["money", "last", wholes],
  ["yesNo", "countOfYes", wholes],
  ["count", "average", wholes],
  ["ratio", "ratioOfSums", ratios],
  ["quantity", "sum", quantities],
  ["quantity", "average", quantities],
] as const;

test.each(ways)(
  "kept sums of %s by %s say what the single figures say, however they are grouped",
  (...way) => {
    const [type, unitCombination, figures] = way;
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 12 }), fc.nat(12), (list, cut) => {
        const parts = (list as Figure[]).map(partOf);
        const groups = [parts.slice(0, cut), parts.slice(cut)].filter((of) => of.length > 0);
        const kept = sumOfSums(groups.map(sumOfSums));
        expect(totalOf({ type, unitCombination }, kept)).toEqual(
          combineUnits({ type, unitCombination }, list as Figure[]),
        );
      }),
    );
  },
);

test("no unit, no total", () => {
  expect(totalOf({ type: "count", unitCombination: "sum" }, none)).toBeNull();
  expect(totalOf({ type: "count", unitCombination: "sum" }, undefined)).toBeNull();
});
