import type { Day } from "@/lib/dates";
import type { IndicatorType, PeriodCombination, ReportMode } from "@/lib/db/generated/enums";
import {
  type Amount,
  combinedQualifier,
  type Figure,
  plus,
  type Total,
  type TotalQualifier,
} from "@/lib/indicator/rules";
import { negated } from "@/lib/numbers/decimal";
import { noneArose } from "@/lib/numbers/none-arose";
import { readTyped } from "./reading";

export type Line = {
  name: string;
  type: IndicatorType;
  periodCombination: PeriodCombination;
  reportMode: ReportMode;
};

/**
 * The first day of a running total that ends on `toOn`: when the form's year began, or the unit's first day where that is
 * later. A form's year may begin on another day than 1 January (15/12 for months that run from the 15th).
 */
export function runningStart(
  { yearMonth, yearDay }: { yearMonth: number; yearDay: number },
  { toOn, unitFromOn }: { toOn: Day; unitFromOn: Day },
): Day {
  const begins = (year: number) => `${year}-${two(yearMonth)}-${two(yearDay)}` as Day;
  const year = Number(toOn.slice(0, 4));
  const start = begins(year) <= toOn ? begins(year) : begins(year - 1);
  return unitFromOn > start ? unitFromOn : start;
}

function two(number: number) {
  return `${number}`.padStart(2, "0");
}

/** How a line is typed: only what adds up over the periods of a year can be typed as a running total. */
export function modeOf({ type, periodCombination, reportMode }: Omit<Line, "name">): ReportMode {
  const addsUp = periodCombination === "sumOfIncrements" && type !== "text" && type !== "yesNo";
  return addsUp ? reportMode : "increment";
}

/** How a cell is typed, and the year's figures before it. */
export type Typing = { mode: ReportMode; before: Total | null };

/** "Không phát sinh": adds nothing, and leaves a running total where it was. */
export function saysNoneArose(typed: string) {
  return noneArose.test(typed.normalize("NFC").trim());
}

/**
 * What a cell says of its own days: the amount typed, or what a running total adds to the one before (which may be less
 * than nothing), with "trên" or "gần" as typed. "Không phát sinh" adds nothing in either mode. Null while nothing can be read.
 */
export function ownFigure(
  line: Pick<Line, "name" | "type">,
  typed: string,
  { mode, before }: Typing,
): Figure | null {
  const read = readTyped(line.type, typed, line.name);
  if (!("figure" in read)) return null;
  const { figure } = read;
  if (mode !== "cumulative" || saysNoneArose(typed) || !before) return figure;
  const amount = minus(figure.amount, before.amount);
  return amount && { ...figure, amount };
}

/**
 * a − b of one kind: from "trên 5" taken off nothing remains vouched for but "gần", and the other way round. Null across kinds.
 */
export function difference(a: Total, b: Total): Total | null {
  const amount = minus(a.amount, b.amount);
  return (
    amount && { amount, qualifier: combinedQualifier([a, { qualifier: contrary[b.qualifier] }]) }
  );
}

const contrary: Record<TotalQualifier, TotalQualifier> = {
  exact: "exact",
  over: "almost",
  almost: "over",
  about: "about",
};

/** a − b of one kind; null across kinds. */
export function minus(a: Amount, b: Amount): Amount | null {
  return plus(a, opposite(b));
}

function opposite(amount: Amount): Amount {
  switch (amount.kind) {
    case "whole":
      return { kind: "whole", whole: -amount.whole };
    case "quantity":
      return { kind: "quantity", quantity: negated(amount.quantity) };
    case "ratio":
      return {
        kind: "ratio",
        numerator: -amount.numerator,
        denominator: -amount.denominator,
      };
    case "text":
      return amount;
  }
}
