import type { Day } from "@/lib/dates";
import type { ReportMode } from "@/lib/db/generated/enums";
import { type Amount, combinePeriods, type Figure } from "@/lib/indicator/rules";
import type { Stretch } from "./remainder";
import { type Line, minus, ownFigure, saysNoneArose } from "./running";

/** An official figure of one unit and indicator as it is stored. */
export type Kept = Stretch & {
  id: string;
  /** Up to which day its running total was typed, and since which. */
  periodToOn: Day;
  start: Day;
  typed: string;
  mode: ReportMode;
  isConfirmed: boolean;
  figure: Figure | null;
};

export type Derived = { id: string; was: Amount | null; own: Amount | null };

/**
 * Which running totals of periods that end on `from` or later add another amount now that an earlier figure changed, so that each
 * stands as typed. What was confirmed stays as it was, and so does "không phát sinh": the next total takes the difference up.
 */
export function derivedAnew(line: Line, values: readonly Kept[], from: Day): Derived[] {
  const figures = new Map(values.map(({ id, figure }) => [id, figure]));
  const oldestFirst = values.toSorted((a, b) => order(a.toOn, b.toOn));
  const totals = values
    .filter(({ periodToOn, mode }) => periodToOn >= from && mode === "cumulative")
    .filter(({ isConfirmed, typed }) => !isConfirmed && !saysNoneArose(typed))
    .toSorted((a, b) => order(a.periodToOn, b.periodToOn) || order(a.toOn, b.toOn));
  return totals.flatMap(({ id, typed, mode, start, periodToOn }) => {
    const counted = oldestFirst.filter(
      (each) => each.id !== id && each.toOn >= start && each.toOn <= periodToOn,
    );
    const said = counted.map((each) => figures.get(each.id) ?? null);
    const before = combinePeriods(
      line,
      said.filter((figure) => figure !== null),
    );
    const own = ownFigure(line, typed, { mode, before });
    const was = figures.get(id)?.amount ?? null;
    if (isSame(was, own?.amount ?? null)) return [];
    figures.set(id, own);
    return [{ id, was, own: own?.amount ?? null }];
  });
}

function order(a: Day, b: Day) {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isSame(a: Amount | null, b: Amount | null) {
  const rest = a && b && minus(a, b);
  if (!rest) return a === b;
  if (rest.kind === "ratio") return rest.numerator === 0n && rest.denominator === 0n;
  return rest.kind === "whole"
    ? rest.whole === 0n
    : rest.kind === "quantity" && rest.quantity.digits === 0n;
}
