import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "@/lib/dates";
import type { FigureIndicator } from "@/lib/total/queries/figure-indicators";
import { type Arrow, type Reported, restate, restateTogether, spread } from "@/lib/total/restating";
import { unitRows } from "@/lib/total/unit-rows";

const count = { type: "count", periodCombination: "sumOfIncrements" } as const;
const stock = { type: "count", periodCombination: "last" } as const;

function arrow(
  from: string,
  to: string | null,
  { kind = "merge", on = "2025-07-01", share = null }: Partial<ArrowWords> = {},
): Arrow {
  return { predecessorId: from, successorId: to, kind, share, effectiveOn: on };
}
type ArrowWords = { kind: Arrow["kind"]; on: Day; share: Arrow["share"] };

function said(unitId: string, toOn: Day, whole: number): Reported {
  return {
    ...{ unitId, toOn },
    sums: {
      ...{ units: 1, yes: 0, over: 0, almost: 0, whole: BigInt(whole) },
      ...{ numerator: 0n, denominator: 0n, quantity: { digits: 0n, scale: 4 } },
    },
  };
}
const exactly = (whole: number) => ({
  amount: { kind: "whole", whole: BigInt(whole) },
  qualifier: "exact",
});

test("a commune merged in mid-year: what it reported before is in the new one's year, once", () => {
  const arrows = [arrow("A", "N"), arrow("B", "N")];
  const figures = [
    said("A", "2025-06-30", 10),
    said("B", "2025-06-30", 5),
    said("N", "2025-12-31", 7),
  ];
  expect(restate(count, "N", { figures, arrows })).toEqual({ total: exactly(22), apart: [] });
});

test("of a stock the new one's own report contains the old ones'", () => {
  const arrows = [arrow("A", "N"), arrow("B", "N")];
  const before = [said("A", "2025-06-30", 10), said("B", "2025-06-30", 5)];
  expect(restate(stock, "N", { figures: before, arrows }).total).toEqual(exactly(15));
  const figures = [...before, said("N", "2025-12-31", 14)];
  expect(restate(stock, "N", { figures, arrows }).total).toEqual(exactly(14));
});

test("one split in three with known shares is restated by them; a fraction is said to be one", () => {
  const third = { numerator: 1, denominator: 3 };
  const arrows = ["X", "Y", "Z"].map((to) => arrow("A", to, { kind: "split", share: third }));
  const of = (whole: number) => ({ figures: [said("A", "2024-12-31", whole)], arrows });
  expect(restate(count, "X", of(30))).toEqual({ total: exactly(10), apart: [] });
  expect(restate(count, "X", of(31)).total).toEqual({ ...exactly(10), qualifier: "about" });
});

test("with an unknown share the parts stand side by side and are not added", () => {
  const arrows = ["X", "Y", "Z"].map((to) => arrow("A", to, { kind: "split" }));
  const figures = [said("A", "2024-12-31", 30), said("X", "2025-12-31", 4)];
  expect(restate(count, "X", { figures, arrows })).toEqual({
    total: exactly(4),
    apart: [{ unitId: "A", total: exactly(30) }],
  });
});

test("a part given away leaves the rest; unknown, nothing is guessed on either side", () => {
  const quarter = { numerator: 1, denominator: 4 };
  const figures = [said("A", "2025-06-30", 40), said("A", "2025-12-31", 9)];
  const known = [arrow("A", "N", { kind: "partialTransfer", share: quarter })];
  expect(restate(count, "A", { figures, arrows: known }).total).toEqual(exactly(39));
  expect(restate(count, "N", { figures, arrows: known }).total).toEqual(exactly(10));
  const unknown = [arrow("A", "N", { kind: "partialTransfer" })];
  expect(restate(count, "A", { figures, arrows: unknown })).toEqual({
    total: exactly(9),
    apart: [{ unitId: "A", total: exactly(40) }],
  });
});

test("what was abolished belongs to nobody, and what came after a day stays where it was reported", () => {
  expect(spread("A", "2025-06-30", [arrow("A", null, { kind: "abolition" })]).size).toBe(0);
  expect([...spread("A", "2025-07-01", [arrow("A", "N")]).keys()]).toEqual(["A"]);
});

test("known shares lose nothing: what a unit reported is its successors' together", () => {
  const cut = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(cut, cut, (first, second) => {
      const split = (from: string, weights: readonly number[], on: Day) =>
        weights.map((numerator, i) =>
          arrow(from, `${from}${i}`, {
            ...{ kind: "split", on },
            share: { numerator, denominator: weights.reduce((a, b) => a + b) },
          }),
        );
      const arrows = [...split("A", first, "2024-01-01"), ...split("A0", second, "2025-07-01")];
      const parts = [...spread("A", "2023-12-31", arrows).values()];
      const fractions = parts.map((part) => part ?? { numerator: 0n, denominator: 1n });
      const common = fractions.reduce((product, { denominator }) => product * denominator, 1n);
      const all = fractions.map(({ numerator, denominator }) => (numerator * common) / denominator);
      expect(all.reduce((total, part) => total + part)).toBe(common);
    }),
  );
});

test("what was split among a cluster's own members by unknown shares is the cluster's as a whole", () => {
  const arrows = ["X", "Y", "Z"].map((to) => arrow("A", to, { kind: "split" }));
  const figures = [said("A", "2024-12-31", 30), said("X", "2025-12-31", 4)];
  const together = (...units: string[]) =>
    restateTogether(count, new Set(units), { figures, arrows });
  expect(together("X", "Y", "Z")).toEqual({ total: exactly(34), apart: [] });
  expect(together("X", "Y")).toEqual({
    total: exactly(4),
    apart: [{ unitId: "A", total: exactly(30) }],
  });
});

test("units together are restated to what they are one by one, where every share is known", () => {
  const half = { numerator: 1, denominator: 2 };
  const arrows = [
    ...["X", "Y"].map((to) => arrow("A", to, { kind: "split" as const, share: half })),
    ...["B", "C"].map((from) => arrow(from, "Z")),
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("A", "B", "C", "X", "Z"), fc.nat(500))),
      (list) => {
        const figures = list.map(([unit, whole]) =>
          said(unit, "ABC".includes(unit) ? "2025-06-30" : "2025-12-31", whole * 2),
        );
        const wholeOf = ({ total }: ReturnType<typeof restate>) =>
          total?.amount.kind === "whole" ? total.amount.whole : 0n;
        const each = ["X", "Y", "Z"].map((unit) =>
          wholeOf(restate(count, unit, { figures, arrows })),
        );
        const all = restateTogether(count, new Set(["X", "Y", "Z"]), { figures, arrows });
        expect(wholeOf(all)).toBe(each.reduce((sum, own) => sum + own, 0n));
      },
    ),
  );
});

test("what was abolished on the way is nobody's, and what hangs on unknown shares of it is not guessed", () => {
  const arrows = [arrow("A", "X", { kind: "split" }), arrow("A", null, { kind: "abolition" })];
  const figures = [said("A", "2024-12-31", 30)];
  expect(restateTogether(count, new Set(["X"]), { figures, arrows }).total).toBeNull();
});

test("a unit's average is not made up from those of the units it came from; its own years stay", () => {
  const indicator: FigureIndicator & { partIds: string[] } = {
    ...{ id: "1", code: "diem", groupCode: "A", groupName: "Nhóm", position: 1, name: "Điểm" },
    ...{
      unitOfMeasure: "điểm",
      direction: "higherIsBetter",
      definition: "",
      example: "",
      sentence: "",
      partIds: [],
    },
    ...count,
    unitCombination: "average",
  };
  const figures = [
    said("A", "2025-06-30", 8),
    said("B", "2025-06-30", 6),
    said("N", "2025-12-31", 9),
  ];
  const [row] = unitRows({
    ...{ unitId: "N", indicators: [indicator], years: [2025], partialYears: new Set<number>() },
    figures: figures.map((figure) => ({
      ...{ ...figure, clusterYearId: "Y", indicatorId: "1", year: 2025 },
    })),
    arrows: [arrow("A", "N"), arrow("B", "N")],
    ...{ targets: new Map(), means: new Map() },
  });
  expect(row?.cells).toEqual([
    { year: 2025, own: exactly(9), restated: { total: null, apart: [], isPartial: false } },
  ]);
});
