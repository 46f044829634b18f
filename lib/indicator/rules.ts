import type {
  Direction,
  IndicatorType,
  PeriodCombination,
  UnitCombination,
} from "@/lib/db/generated/enums";
import { add, type Decimal } from "@/lib/numbers/decimal";
import type { Qualifier } from "@/lib/numbers/units";
import { averageAmount } from "./rules/average";

/** What one figure says: a count or whole đồng or yes as 1, an exact decimal, two numbers, or words. */
export type Amount =
  | { kind: "whole"; whole: bigint }
  | { kind: "quantity"; quantity: Decimal }
  | { kind: "ratio"; numerator: bigint; denominator: bigint }
  | { kind: "text"; text: string };

/** An amount, with "trên" or "gần" where the reporter vouches for no more. */
export type Figure = { amount: Amount; qualifier: Qualifier };

/** "about": some parts say "trên" and others "gần", so the sum is neither. */
export type TotalQualifier = Qualifier | "about";
export type Total = { amount: Amount; qualifier: TotalQualifier };

/** How an indicator's figures are read and added up. */
export type Combining = {
  type: IndicatorType;
  unitCombination: UnitCombination;
  periodCombination: PeriodCombination;
  direction: Direction;
};

/** An average has to say of what: money stays whole. */
type CombiningUnits =
  | { unitCombination: Exclude<UnitCombination, "average"> }
  | Pick<Combining, "type" | "unitCombination">;

/**
 * The figure of a cluster from the figures of its units, or null when there is none to combine (missing units are the
 * caller's to name: a sum over three of five is a sum over three). Ratios add up as ratio of sums; stocks ("last") as the
 * sum of the last values; averages to two decimals, of money to whole đồng, halves up; yes/no as how many of how many.
 * Source: `unit_aggregation` of standard-catalogue.csv, which says it for each indicator.
 */
export function combineUnits(by: CombiningUnits, figures: readonly Figure[]): Total | null {
  if (figures.length === 0 || by.unitCombination === "none") return null;
  const qualifier = combinedQualifier(figures);
  const amounts = figures.map(({ amount }) => amount);
  switch (by.unitCombination) {
    case "sum":
    case "last":
    case "ratioOfSums":
      return withAmount(sumOf(amounts), qualifier);
    case "average":
      return withAmount(averageOf(by.type, amounts), qualifier);
    case "countOfYes":
      return withAmount(countOfYes(amounts), "exact");
  }
}

/**
 * One unit's figure for a stretch of time from its figures of the stretches within, oldest first: increments add up,
 * stocks take the last. Null when there is none.
 */
export function combinePeriods(
  by: Pick<Combining, "periodCombination">,
  figures: readonly Total[],
): Total | null {
  const last = figures.at(-1);
  if (!last) return null;
  if (by.periodCombination === "last") return last;
  return withAmount(sumOf(figures.map(({ amount }) => amount)), combinedQualifier(figures));
}

/** A defined sum ("nhà xây mới + nhà sửa chữa"): null unless every part is there, since half a sum would mislead. */
export function definedSum(parts: readonly (Total | null)[]): Total | null {
  const all = parts.filter((part) => part !== null);
  if (all.length === 0 || all.length < parts.length) return null;
  return withAmount(sumOf(all.map(({ amount }) => amount)), combinedQualifier(all));
}

/** Whether an actual figure reaches a target, in the indicator's direction; null where the two cannot be compared. */
export function reachesTarget(
  actual: Amount,
  target: Amount,
  direction: Direction,
): boolean | null {
  if (direction === "neutral") return null;
  const order = compare(actual, target);
  if (order === null) return null;
  return direction === "higherIsBetter" ? order >= 0 : order <= 0;
}

/** The higher of what was assigned and what a unit registered counts (the lower, where lower is better). */
export function countingTarget(
  assigned: Amount | null,
  registered: Amount | null,
  direction: Direction,
) {
  if (!assigned || !registered) return assigned ?? registered;
  const order = compare(assigned, registered) ?? 0;
  const assignedIsStricter = direction === "lowerIsBetter" ? order < 0 : order > 0;
  return assignedIsStricter ? assigned : registered;
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`; ratios by cross-multiplying. Null across kinds. */
export function compare(a: Amount, b: Amount): number | null {
  if (a.kind === "whole" && b.kind === "whole") return signOf(a.whole - b.whole);
  if (a.kind === "quantity" && b.kind === "quantity") {
    return signOf(add(a.quantity, { digits: -b.quantity.digits, scale: b.quantity.scale }).digits);
  }
  if (a.kind === "ratio" && b.kind === "ratio" && a.denominator > 0n && b.denominator > 0n) {
    return signOf(a.numerator * b.denominator - b.numerator * a.denominator);
  }
  return null;
}

/** What is said of a sum: as its parts where these agree, "khoảng" where some say "trên" and others "gần". */
export function combinedQualifier(
  figures: readonly { qualifier: TotalQualifier }[],
): TotalQualifier {
  const said = new Set(
    figures.map(({ qualifier }) => qualifier).filter((qualifier) => qualifier !== "exact"),
  );
  const [only = "exact"] = said;
  return said.size > 1 ? "about" : only;
}

function withAmount(amount: Amount | null, qualifier: TotalQualifier): Total | null {
  return amount && { amount, qualifier };
}

/** Adds amounts of one kind; null when kinds differ or words are among them. */
function sumOf(amounts: readonly Amount[]): Amount | null {
  return amounts.reduce<Amount | null>(
    (sum, amount, index) => (index === 0 ? amount : sum && plus(sum, amount)),
    null,
  );
}

/** The sum of two amounts of one kind; null across kinds and for words. */
export function plus(a: Amount, b: Amount): Amount | null {
  if (a.kind === "whole" && b.kind === "whole") return { kind: "whole", whole: a.whole + b.whole };
  if (a.kind === "quantity" && b.kind === "quantity")
    return { kind: "quantity", quantity: add(a.quantity, b.quantity) };
  if (a.kind === "ratio" && b.kind === "ratio") {
    return {
      kind: "ratio",
      numerator: a.numerator + b.numerator,
      denominator: a.denominator + b.denominator,
    };
  }
  return null;
}

function averageOf(type: IndicatorType, amounts: readonly Amount[]): Amount | null {
  const sum = sumOf(amounts);
  return sum && averageAmount(type, sum, BigInt(amounts.length));
}

function countOfYes(amounts: readonly Amount[]): Amount {
  const yes = amounts.filter((amount) => amount.kind === "whole" && amount.whole > 0n).length;
  return { kind: "ratio", numerator: BigInt(yes), denominator: BigInt(amounts.length) };
}

function signOf(value: bigint) {
  return value === 0n ? 0 : value > 0n ? 1 : -1;
}

/** How an amount lies in the database: one column per kind, the others null. */
export type AmountColumns = {
  whole: bigint | null;
  quantity: string | null;
  numerator: bigint | null;
  denominator: bigint | null;
  text: string | null;
};

/** The columns that hold an amount; all null for none. */
export function columnsOf(amount: Amount | null): AmountColumns {
  const none: AmountColumns = {
    whole: null,
    quantity: null,
    numerator: null,
    denominator: null,
    text: null,
  };
  switch (amount?.kind) {
    case undefined:
      return none;
    case "whole":
      return { ...none, whole: amount.whole };
    case "quantity":
      return { ...none, quantity: plainDecimal(amount.quantity) };
    case "ratio":
      return { ...none, numerator: amount.numerator, denominator: amount.denominator };
    case "text":
      return { ...none, text: amount.text };
  }
}

type StoredColumns = {
  whole: bigint | null;
  quantity: { toString(): string } | null;
  numerator: bigint | null;
  denominator: bigint | null;
  text?: string | null;
};

/** The amount that the columns hold; null where nothing has been read yet. */
export function amountOfColumns({
  whole,
  quantity,
  numerator,
  denominator,
  text,
}: StoredColumns): Amount | null {
  if (whole !== null) return { kind: "whole", whole };
  if (numerator !== null && denominator !== null) return { kind: "ratio", numerator, denominator };
  if (quantity !== null) return { kind: "quantity", quantity: decimalOf(quantity.toString()) };
  return text ? { kind: "text", text } : null;
}

type AssignedColumns = {
  assignedWhole: bigint | null;
  assignedQuantity: { toString(): string } | null;
  assignedNumerator: bigint | null;
  assignedDenominator: bigint | null;
};

/** What was assigned beside what a unit registers; null where nothing was. */
export function assignedAmount(columns: AssignedColumns): Amount | null {
  return amountOfColumns({
    whole: columns.assignedWhole,
    quantity: columns.assignedQuantity,
    numerator: columns.assignedNumerator,
    denominator: columns.assignedDenominator,
  });
}

/** An exact decimal as the database writes it. */
export function plainDecimal({ digits, scale }: Decimal) {
  const sign = digits < 0n ? "-" : "";
  const padded = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  return scale === 0 ? sign + padded : `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** "12.5" as the database writes it, exactly. */
export function decimalOf(plain: string): Decimal {
  const [whole = "0", fraction = ""] = plain.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}
