import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "@/lib/dates";
import { UnitCombination } from "@/lib/db/generated/enums";
import { comesTo } from "@/lib/figure/rules/comes-to";
import { derivedAnew } from "@/lib/figure/rules/derived-anew";
import { noFacts } from "@/lib/figure/rules/facts";
import { difference, ownFigure } from "@/lib/figure/rules/running";
import { combinePeriods, combineUnits, type Figure, type Total } from "@/lib/indicator/rules";
import { totalOf } from "@/lib/total/rules";

const fund = {
  name: "Quỹ “Vì người nghèo”",
  type: "money",
  periodCombination: "sumOfIncrements",
  reportMode: "cumulative",
} as const;

/** Words with decimals of their units, so that a careless sum would leave whole đồng. */
const typed = fc.oneof(
  fc.tuple(fc.nat(999), fc.nat(999)).map(([of, rest]) => `${of},${rest} triệu`),
  fc.nat(9999).map((count) => `trên ${count} nghìn`),
  fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 })).map(([of, tenths]) => `${of} tỷ ${tenths}`),
);
const figures = fc.array(typed, { minLength: 1, maxLength: 8 }).map((words) =>
  words.flatMap((word): Figure[] => {
    const figure = ownFigure(fund, word, { mode: "increment", before: null });
    return figure ? [figure] : [];
  }),
);

function expectWhole(total: Total | null) {
  expect(total?.amount.kind).toBe("whole");
  if (total?.amount.kind === "whole") expect(typeof total.amount.whole).toBe("bigint");
}

test.each(Object.values(UnitCombination).filter((way) => way !== "none" && way !== "countOfYes"))(
  "money added up over units by %s stays whole đồng, as it is read and as it is kept",
  (unitCombination) => {
    fc.assert(
      fc.property(figures, (list) => {
        const by = { type: fund.type, unitCombination };
        const sum = combineUnits({ unitCombination: "sum" }, list);
        if (sum?.amount.kind !== "whole") throw new Error("no sum");
        const none = { quantity: { digits: 0n, scale: 0 }, numerator: 0n, denominator: 0n };
        const count = (said: string) => list.filter(({ qualifier }) => qualifier === said).length;
        const kept = {
          ...{ ...none, units: list.length, yes: 0, whole: sum.amount.whole },
          ...{ over: count("over"), almost: count("almost") },
        };
        expectWhole(combineUnits(by, list));
        expect(totalOf(by, kept)).toEqual(combineUnits(by, list));
      }),
    );
  },
);

test("money added up over periods, taken off, and carried into running totals stays whole đồng", () => {
  fc.assert(
    fc.property(figures, typed, (list, words) => {
      const before = combinePeriods(fund, list);
      expectWhole(before);
      const about = { ...noFacts, mode: "cumulative" as const, before, partsTotal: before };
      const own = ownFigure(fund, words, about);
      expectWhole(own);
      const { inPeriod, running } = comesTo(fund, { typed: words, own }, about);
      expectWhole(inPeriod);
      expectWhole(running);
      if (own && before) expectWhole(difference(own, before));
    }),
  );
});

test("what running totals of money add stays whole đồng when it is derived anew", () => {
  fc.assert(
    fc.property(fc.array(typed, { minLength: 2, maxLength: 8 }), (words) => {
      const months = words.map((word, at) => {
        const day = `2024-0${at + 1}-01` as Day;
        const of = { id: `${at}`, fromOn: day, toOn: day, periodToOn: day, typed: word };
        const kept = { mode: "cumulative" as const, isConfirmed: at === 1, figure: null };
        return { ...of, ...kept, start: "2024-01-01" as const };
      });
      for (const { own } of derivedAnew(fund, months, "2024-01-01"))
        expectWhole(own && { amount: own, qualifier: "exact" });
    }),
  );
});
