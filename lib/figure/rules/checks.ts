import type { RuleComparison } from "@/lib/db/generated/enums";
import { type Amount, compare, plus } from "@/lib/indicator/rules";
import { add, type Decimal, negated } from "@/lib/numbers/decimal";
import { comesTo } from "./comes-to";
import type { Facts } from "./facts";
import { readTyped } from "./reading";
import { type Line, ownFigure, saysNoneArose } from "./running";

export type Bounds = { from: Decimal | null; to: Decimal | null };
export type Rule = { leftId: string; comparison: RuleComparison; rightId: string };

/** Why a figure is asked about before it is sent; it stands once somebody has written why. */
export type Doubt =
  | { kind: "partAbove"; part: bigint; whole: bigint }
  | { kind: "fell"; running: Amount; before: Amount }
  | { kind: "outside"; amount: Amount; bounds: Bounds }
  | { kind: "unlike"; amount: Amount; usual: Amount; times: number }
  | { kind: "noEvidence" }
  | { kind: RuleComparison; left: Amount; right: Amount; rightId: string };

/** How many times its own average a figure may be before it is asked about. A usual bound of offices, not a law. */
const unusualTimes = 5n;

/** What one cell gives reason to ask about, taken alone. An empty or unreadable cell gives none. */
export function doubtsOf(line: Line & { bounds: Bounds }, typed: string, facts: Facts): Doubt[] {
  const own = ownFigure(line, typed, facts);
  if (!own || saysNoneArose(typed)) return [];
  const before = facts.before?.amount;
  if (before && isLess(own.amount)) {
    const running = plus(before, own.amount);
    return running ? [{ kind: "fell", running, before }] : [];
  }
  // What is usual is so of whole periods: what is typed for the rest of one is held against it with what is there already.
  const amount = comesTo(line, { typed, own }, facts).inPeriod?.amount ?? own.amount;
  const { usual } = facts;
  return [
    ...partAbove(line, typed),
    ...(isOutside(amount, line.bounds)
      ? [{ kind: "outside" as const, amount, bounds: line.bounds }]
      : []),
    ...(usual && isMany(amount, usual)
      ? [{ kind: "unlike" as const, amount, usual: average(usual), times: Number(unusualTimes) }]
      : []),
  ];
}

/**
 * More dealt with than came in: over a period it may be so (what was left from the one before, money raised above what was
 * assigned), by two numbers in each other's place too.
 */
function partAbove({ type, name }: Line, typed: string): Doubt[] {
  const read = type === "ratio" ? readTyped(type, typed, name) : null;
  const amount = read && "figure" in read ? read.figure.amount : null;
  if (amount?.kind !== "ratio" || amount.numerator <= amount.denominator) return [];
  return [{ kind: "partAbove", part: amount.numerator, whole: amount.denominator }];
}

/** A line that asks for evidence has none, though it says that something was done. */
export function evidenceDoubts(
  { requiresEvidence }: { requiresEvidence: boolean },
  amount: Amount | null,
  hasEvidence: boolean,
): Doubt[] {
  const isMissing = requiresEvidence && !hasEvidence && amount !== null && isMore(amount);
  return isMissing ? [{ kind: "noEvidence" }] : [];
}

/** What rules between the indicators of one report give reason to ask about at the one that stands left. */
export function doubtsAmong(
  id: string,
  rules: readonly Rule[],
  amounts: ReadonlyMap<string, Amount | null>,
): Doubt[] {
  return rules.flatMap(({ leftId, comparison, rightId }) => {
    const [left, right] = [amounts.get(leftId), amounts.get(rightId)];
    if (leftId !== id || !left || !right || holds(left, comparison, right)) return [];
    return [{ kind: comparison, left, right, rightId }];
  });
}

function holds(left: Amount, comparison: RuleComparison, right: Amount) {
  const order = compare(left, right);
  if (comparison === "onlyWith") return !isMore(left) || isMore(right);
  if (order === null) return true;
  return comparison === "equals" ? order === 0 : order <= 0;
}

function isLess(amount: Amount) {
  if (amount.kind === "ratio") return amount.numerator < 0n || amount.denominator < 0n;
  const value = numberOf(amount);
  return value !== null && value.digits < 0n;
}

function isMore(amount: Amount) {
  if (amount.kind === "ratio") return amount.numerator > 0n;
  return (numberOf(amount)?.digits ?? 0n) > 0n;
}

/** Bounds of a ratio are percentages. */
function isOutside(amount: Amount, { from, to }: Bounds) {
  const below = (a: Decimal, b: Decimal) => add(a, negated(b)).digits < 0n;
  if (amount.kind === "ratio") {
    if (amount.denominator === 0n) return false;
    const scaled = { digits: amount.numerator * 100n, scale: 0 };
    const times = ({ digits, scale }: Decimal) => ({ digits: digits * amount.denominator, scale });
    return Boolean((from && below(scaled, times(from))) || (to && below(times(to), scaled)));
  }
  const value = numberOf(amount);
  return Boolean(value && ((from && below(value, from)) || (to && below(to, value))));
}

function numberOf(amount: Amount): Decimal | null {
  if (amount.kind === "whole") return { digits: amount.whole, scale: 0 };
  return amount.kind === "quantity" ? amount.quantity : null;
}

type Usual = NonNullable<Facts["usual"]>;

/** Compared without dividing: the figure × how many there were, against five times their sum. */
function isMany(amount: Amount, { sum, count }: Usual) {
  const [value, all] = [numberOf(amount), numberOf(sum)];
  if (!value || !all || all.digits <= 0n) return false;
  const times = ({ digits, scale }: Decimal, by: bigint) => ({ digits: digits * by, scale });
  return add(times(value, BigInt(count)), negated(times(all, unusualTimes))).digits > 0n;
}

/** Only to be shown: whole things rounded down. */
function average({ sum, count }: Usual): Amount {
  const by = BigInt(count);
  if (sum.kind === "whole") return { kind: "whole", whole: sum.whole / by };
  if (sum.kind !== "quantity") return sum;
  const { digits, scale } = sum.quantity;
  return { kind: "quantity", quantity: { digits: digits / by, scale } };
}
