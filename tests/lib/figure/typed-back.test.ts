import fc from "fast-check";
import { expect, test } from "vitest";
import type { IndicatorType, ReportMode } from "@/lib/db/generated/enums";
import { proposedText } from "@/lib/figure/labels";
import { readTyped } from "@/lib/figure/rules/reading";
import { ownFigure } from "@/lib/figure/rules/running";
import { typedText } from "@/lib/indicator/labels";
import { type Amount, compare, type Total } from "@/lib/indicator/rules";

const most = 10n ** 14n;
const whole = (value: bigint): Amount => ({ kind: "whole", whole: value });
const wholes = fc.oneof(
  fc.bigInt({ min: 0n, max: most }),
  fc.bigInt({ min: 0n, max: 99_999n }),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 9999n }), fc.nat(10))
    .map(([n, zeros]) => n * 10n ** BigInt(zeros)),
);

/** What can stand in a cell of each kind and add up. */
const amounts = {
  count: wholes.map(whole),
  money: wholes.map(whole),
  quantity: fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, scale]): Amount => ({ kind: "quantity", quantity: { digits, scale } })),
  ratio: fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 0n, max: 10n ** 6n }))
    .map(
      ([numerator, more]): Amount => ({ kind: "ratio", numerator, denominator: numerator + more }),
    ),
};
type Adding = keyof typeof amounts;
const adding = Object.keys(amounts) as Adding[];
const qualifier = fc.constantFrom("exact", "over", "almost");

function isSame(a: Amount | undefined, b: Amount) {
  if (a?.kind === "ratio" && b.kind === "ratio")
    return a.numerator === b.numerator && a.denominator === b.denominator;
  return a !== undefined && compare(a, b) === 0;
}

test.each(adding)(
  "a figure of kind %s put into a cell as it would be typed reads back the same",
  (type) => {
    fc.assert(
      fc.property(amounts[type], qualifier, (amount, said) => {
        const read = readTyped(type, typedText(type, { amount, qualifier: said }) ?? "");
        const figure = "figure" in read ? read.figure : undefined;
        expect(figure?.qualifier).toBe(said);
        expect(isSame(figure?.amount, amount)).toBe(true);
      }),
    );
  },
);

test("so do words, and yes and no", () => {
  const read = (type: IndicatorType, amount: Amount) =>
    readTyped(type, typedText(type, { amount, qualifier: "exact" }) ?? "");
  for (const value of [0n, 1n])
    expect(read("yesNo", whole(value))).toMatchObject({ figure: { amount: whole(value) } });
  const text: Amount = { kind: "text", text: "Ra mắt mô hình tự quản" };
  expect(read("text", text)).toMatchObject({ figure: { amount: text } });
});

test("“khoảng” is put into no cell: typed as the figure alone it would vouch for more than was reported", () => {
  const about: Total = { amount: whole(12n), qualifier: "about" };
  expect(typedText("count", about)).toBeNull();
  const over = { mode: "cumulative" as const, before: { ...about, qualifier: "over" as const } };
  expect(proposedText("count", { amount: whole(3n), qualifier: "almost" }, over)).toBeNull();
  const exact = { amount: whole(3n), qualifier: "exact" as const };
  expect(proposedText("count", exact, over)).toBe("trên 15");
});

test.each(adding)(
  "whatever button fills a cell of kind %s, the cell then says the figure that was offered",
  (type) => {
    const mode = fc.constantFrom<ReportMode>("increment", "cumulative");
    const before = fc.option(
      amounts[type].map((amount) => ({ amount, qualifier: "exact" as const })),
    );
    fc.assert(
      fc.property(amounts[type], qualifier, mode, before, (amount, said, typing, earlier) => {
        const about = { mode: typing, before: earlier };
        const typed = proposedText(type, { amount, qualifier: said }, about) ?? "";
        const own = ownFigure({ type, name: "" }, typed, about);
        expect(own?.qualifier).toBe(said);
        expect(isSame(own?.amount, amount)).toBe(true);
      }),
    );
  },
);
