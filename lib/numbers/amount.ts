import { add, type Decimal, shift, tenTo } from "./decimal";
import { readFigure, readsEitherWay } from "./figure";
import type { Term } from "./terms";

/** A value, and the power of ten of the unit in which to say it. */
export type Meant = { value: Decimal; exponent: number };

/** What typed terms may mean. Certain: one value, taken as it is. Otherwise each has to be asked about. */
export type Amount = { certain: boolean; values: Meant[] };

/** `exponent` is the unit of a figure without one; `inDong` says that a currency word was typed. */
export type Column = {
  kind: "count" | "money" | "quantity";
  exponent: number;
  inDong: boolean;
};

/** A bare figure of a thousand tỷ in a column of triệu was most likely typed in đồng. */
const implausible = tenTo(12);

/** Adds the terms up, or lists what they may mean; null when they are no number. */
export function amountOf(terms: Term[], column: Column): Amount | null {
  const last = terms.at(-1);
  const before = terms.slice(0, -1);
  if (!last) return null;
  if (before.length > 0) return compound(before, last, column);
  return last.exponent === undefined
    ? bareFigure(last.figure, column)
    : figureWithUnit(last.figure, last.exponent);
}

function figureWithUnit(text: string, exponent: number): Amount | null {
  const figure = readFigure(text);
  if (!figure) return null;
  const certain = "is" in figure;
  const value = shift(certain ? figure.is : figure.englishFor, exponent);
  return { certain, values: [{ value, exponent }] };
}

function bareFigure(text: string, { kind, exponent, inDong }: Column): Amount | null {
  const scale = inDong ? 0 : exponent;
  const read = figureWithUnit(text, scale);
  const [meant] = read?.values ?? [];
  if (!read?.certain || !meant) return read;
  if (scale > 0 && meant.value.digits >= implausible * tenTo(meant.value.scale)) {
    const inSmallest = { value: shift(meant.value, -scale), exponent: 0 };
    return { certain: false, values: [inSmallest, meant] };
  }
  if (kind !== "quantity" && readsEitherWay(text)) {
    const asThousands = { value: shift(meant.value, 3), exponent: scale };
    return { certain: false, values: [asThousands, meant] };
  }
  return read;
}

/** "1 tỷ 600 triệu": figures whole but for the last, every part smaller than the unit before it. */
function compound(before: Term[], last: Term, { inDong }: Column): Amount | null {
  const sum = sumOfWholes(before);
  const figure = readFigure(last.figure);
  if (sum === null || !figure || !("is" in figure)) return null;
  const exponent = before[0]?.exponent ?? 0;
  const above = before.at(-1)?.exponent ?? 0;
  const values = exponentsOf(last, above, inDong)
    .map((places) => shift(figure.is, places))
    .filter((part) => part.digits < tenTo(above + part.scale))
    .map((part) => ({ value: add({ digits: sum, scale: 0 }, part), exponent }));
  return values.length === 0 ? null : { certain: values.length === 1, values };
}

function sumOfWholes(terms: Term[]) {
  let sum = 0n;
  let above: bigint | null = null;
  for (const { figure: text, exponent = 0 } of terms) {
    const figure = readFigure(text);
    if (!figure || !("is" in figure) || figure.is.scale > 0) return null;
    const part = shift(figure.is, exponent).digits;
    if (above !== null && part >= above) return null;
    sum += part;
    above = tenTo(exponent);
  }
  return sum;
}

/** Where the last figure may stand: "1 tỷ 6" is tenths, "1 tỷ 600" the next unit; "1 tỷ 65" could be either. */
function exponentsOf({ figure, exponent }: Term, above: number, inDong: boolean) {
  if (exponent !== undefined) return [exponent];
  if (!/^\d{1,3}$/.test(figure)) return [];
  const tenths = above - figure.length;
  const nextUnit = above - 3;
  const shorthand = figure.length === 2 ? [tenths, nextUnit] : [tenths];
  return inDong && !shorthand.includes(0) ? [...shorthand, 0] : shorthand;
}
