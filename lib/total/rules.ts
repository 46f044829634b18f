import {
  type Amount,
  type Combining,
  combineUnits,
  compare,
  type Total,
  type TotalQualifier,
} from "@/lib/indicator/rules";
import { averageAmount } from "@/lib/indicator/rules/average";
import { add, type Decimal } from "@/lib/numbers/decimal";

/** What figures add up to, whatever they say: how many units have one, how many vouch for no more, and the sums by kind. */
export type Sums = {
  units: number;
  yes: number;
  over: number;
  almost: number;
  whole: bigint;
  quantity: Decimal;
  numerator: bigint;
  denominator: bigint;
};

/**
 * The total that kept sums say for an indicator: ratios as ratio of sums, averages over the units that have a figure to two
 * decimals, yes/no as how many of how many. Null where no unit has one, or where nothing adds up. Says of kept sums what
 * `combineUnits` says of single figures.
 */
export function totalOf(
  by: Pick<Combining, "type" | "unitCombination">,
  sums: Sums | undefined,
): Total | null {
  if (!sums || sums.units === 0) return null;
  switch (by.unitCombination) {
    case "none":
      return null;
    case "countOfYes":
      return { amount: ratioOf(BigInt(sums.yes), BigInt(sums.units)), qualifier: "exact" };
    case "average":
      return averageOf(by.type, sums);
    default:
      return figureOf(by, sums);
  }
}

/** What one unit gives to a total, or what kept sums say where they simply add up. */
export function figureOf({ type }: Pick<Combining, "type">, sums: Sums): Total | null {
  const amount = amountOf(type, sums);
  return amount && { amount, qualifier: qualifierOf(sums) };
}

/** Sums of several clusters, or of several units, as one: counts and sums only ever add. */
export function sumOfSums(list: readonly Sums[]): Sums {
  return list.reduce((a, b) => ({
    units: a.units + b.units,
    yes: a.yes + b.yes,
    over: a.over + b.over,
    almost: a.almost + b.almost,
    whole: a.whole + b.whole,
    quantity: add(a.quantity, b.quantity),
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
  }));
}

export type YearTarget = { amount: Amount; units: number };

/** The units' targets as one, and of how many units; null where none is set or nothing adds up. */
export function targetOf(
  by: Pick<Combining, "type" | "unitCombination">,
  targets: readonly { amount: Amount }[] | undefined,
): YearTarget | null {
  const figures = (targets ?? []).map(({ amount }) => ({ amount, qualifier: "exact" as const }));
  const total = combineUnits(by, figures);
  return total && { amount: total.amount, units: figures.length };
}

/**
 * A figure against the mean of so many units that together have `together`: without dividing, a figure times the units is held
 * against their sum; a percentage against the percentage of all. Null where the two do not compare.
 */
export function againstMean(own: Amount, { together, units }: { together: Amount; units: number }) {
  const order = compare(timesUnits(own, units), together);
  if (order === null) return null;
  return order > 0 ? ("above" as const) : order < 0 ? ("below" as const) : ("at" as const);
}

function timesUnits(amount: Amount, units: number): Amount {
  if (amount.kind === "whole") return { kind: "whole", whole: amount.whole * BigInt(units) };
  if (amount.kind !== "quantity") return amount;
  const { digits, scale } = amount.quantity;
  return { kind: "quantity", quantity: { digits: digits * BigInt(units), scale } };
}

function amountOf(type: Combining["type"], sums: Sums): Amount | null {
  switch (type) {
    case "count":
    case "money":
    case "yesNo":
      return { kind: "whole", whole: sums.whole };
    case "quantity":
      return { kind: "quantity", quantity: sums.quantity };
    case "ratio":
      return ratioOf(sums.numerator, sums.denominator);
    case "text":
      return null;
  }
}

function averageOf(type: Combining["type"], sums: Sums): Total | null {
  const sum = amountOf(type, sums);
  const amount = sum && averageAmount(type, sum, BigInt(sums.units));
  return amount && { amount, qualifier: qualifierOf(sums) };
}

function ratioOf(numerator: bigint, denominator: bigint): Amount {
  return { kind: "ratio", numerator, denominator };
}

function qualifierOf({ over, almost }: Sums): TotalQualifier {
  if (over > 0 && almost > 0) return "about";
  if (over > 0) return "over";
  return almost > 0 ? "almost" : "exact";
}

const addingUp: ReadonlySet<string> = new Set(["sum", "ratioOfSums", "last"]);

/**
 * Whether figures of units that were make a figure of today's. An average and an answer of yes do not: nobody has said what
 * theirs come to for the new unit, and adding them would be wrong.
 */
export function canRestate({ unitCombination }: Pick<Combining, "unitCombination">) {
  return addingUp.has(unitCombination);
}
