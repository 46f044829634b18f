import { addDays, type Day, daysBetween, lastDayYearBefore, yearBefore } from "@/lib/dates";
import type { ReportMode, Rhythm } from "@/lib/db/generated/enums";
import { type Amount, combinePeriods, type Figure, plus, type Total } from "@/lib/indicator/rules";
import { askedDays, gapsOf, type Stretch, sharesDays } from "./remainder";
import { type Line, modeOf } from "./running";

/** A stored figure of the same unit and indicator, from another report. */
export type Stored = Stretch & {
  /** The period it was reported in, and that period's last day. */
  label: string;
  periodToOn: Day;
  rhythm: Rhythm;
  isQuick: boolean;
  isSent: boolean;
  figure: Figure | null;
};

/** What stands around one cell of a report. */
export type Facts = {
  mode: ReportMode;
  /** Of a weekly or one-off form: its figure is in no official total. */
  isQuick: boolean;
  /** The days the cell is for; null where stored figures hold them all, or leave several stretches. */
  asked: Stretch | null;
  /** The same where it is less than the whole period. */
  rest: Stretch | null;
  gaps: readonly Stretch[];
  /** Figures of other reports whose last day lies in the period, oldest first, and what they come to. */
  parts: readonly Stored[];
  partsTotal: Total | null;
  /** The year's figures of all other reports up to the period's last day, and the last period among them. */
  before: Total | null;
  beforeLabel: string | null;
  /**
   * What up to twelve earlier periods of the same rhythm come to with all figures of their days, and how many they are; where these
   * are too few to say what is usual, earlier figures of as many days or more. Null for what is no number.
   */
  usual: { sum: Amount; count: number } | null;
  /** What all figures of the period just before come to: of the same rhythm, ending the day before this one begins. */
  previous: Total | null;
  /** The same days a year earlier. Null, as the one before, where a day of them is in no figure or in a longer one. */
  lastYear: Total | null;
  /** What forms of the other kind say of the asked days, and which: a first value to begin with. */
  offer: (Total & { label: string }) | null;
};

/** Around a cell of which nothing is known. */
export const noFacts: Facts = {
  mode: "increment",
  isQuick: false,
  asked: null,
  rest: null,
  gaps: [],
  parts: [],
  partsTotal: null,
  before: null,
  beforeLabel: null,
  usual: null,
  previous: null,
  lastYear: null,
  offer: null,
};

/** The days each of these lines' cells is for, by line; a line that is not asked for is left out. */
export function daysAsked(lines: readonly { id: string }[], facts: ReadonlyMap<string, Facts>) {
  return lines.flatMap(({ id }) => {
    const days = facts.get(id)?.asked;
    return days ? [{ indicatorId: id, ...days }] : [];
  });
}

type Around = Stretch & {
  start: Day;
  rhythm: Rhythm;
  isQuick: boolean;
  /** Periods of the same rhythm that ended before this one begins, the latest first. */
  earlier: readonly Stretch[];
};

const historyLength = 12;
/** Fewer earlier figures of the same rhythm say nothing about what is usual. */
const enoughHistory = 2;

/** Puts together what is known around a cell. A figure counts in the period and the year its last day lies in. */
export function factsOf(line: Line, around: Around, stored: readonly Stored[]): Facts {
  const { fromOn, toOn, isQuick } = around;
  const official = stored.filter((each) => !each.isQuick);
  const endsWithin = (from: Day, to: Day) => (each: Stretch) =>
    each.toOn >= from && each.toOn <= to;
  const parts = isQuick ? [] : official.filter(endsWithin(fromOn, toOn));
  const taken = isQuick ? [] : official.filter((each) => sharesDays(each, around));
  const inYear = official.filter(endsWithin(around.start, toOn));
  const earlier = around.earlier.flatMap((period) => {
    const total = isQuick ? quickOf(period, around.rhythm, stored) : saidOf(line, period, official);
    return total ? [{ ...period, total }] : [];
  });
  const others = isQuick ? official : stored.filter((each) => each.isQuick);
  const asked = askedDays(around, taken);
  return {
    mode: isQuick ? "increment" : modeOf(line),
    isQuick,
    asked,
    rest: asked && (asked.fromOn !== fromOn || asked.toOn !== toOn) ? asked : null,
    gaps: gapsOf(around, taken),
    parts,
    partsTotal: combinePeriods(line, figuresOf(parts)),
    before: combinePeriods(line, figuresOf(inYear)),
    beforeLabel: inYear.at(-1)?.label ?? null,
    usual: usualOf(
      enough(earlier.slice(0, historyLength).map(({ total }) => total)) ??
        longerFigures(official, around),
    ),
    // An older period is never taken for the one just before.
    previous: earlier.find((each) => addDays(each.toOn, 1) === fromOn)?.total ?? null,
    lastYear: saidOf(line, { fromOn: yearBefore(fromOn), toOn: lastDayYearBefore(toOn) }, official),
    offer: asked && offerOf(line, others.filter(endsWithin(asked.fromOn, asked.toOn))),
  };
}

/**
 * What official figures say of a stretch of days: of a stock the one of its last day; else what those that count in it come to
 * where they hold every day of it, since half a sum would be taken for the whole. One that began before it counts as it does in a
 * quarter of months cut off in the middle, as long as it is shorter: a year that ends in December says nothing of December.
 */
function saidOf(line: Line, stretch: Stretch, official: readonly Stored[]) {
  const { fromOn, toOn } = stretch;
  if (line.periodCombination === "last")
    return official.find((each) => each.toOn === toOn)?.figure ?? null;
  const days = daysBetween(fromOn, toOn);
  const within = official.filter(
    (each) =>
      each.toOn >= fromOn &&
      each.toOn <= toOn &&
      (each.fromOn >= fromOn || daysBetween(each.fromOn, each.toOn) < days),
  );
  const isWhole = gapsOf(stretch, within).length === 0 && within.every(({ figure }) => figure);
  return isWhole ? combinePeriods(line, figuresOf(within)) : null;
}

/** Quick figures of one rhythm may count the same days twice: the last one of exactly these days speaks. */
function quickOf({ fromOn, toOn }: Stretch, rhythm: Rhythm, stored: readonly Stored[]) {
  const same = stored.findLast(
    (each) => each.rhythm === rhythm && each.fromOn === fromOn && each.toOn === toOn,
  );
  return same?.figure ?? null;
}

function enough<Each>(figures: readonly Each[]) {
  return figures.length >= enoughHistory ? figures : null;
}

/** A month is held against a year where there were no months: what is unusual for the year is so for a month. */
function longerFigures(official: readonly Stored[], { fromOn, toOn }: Stretch) {
  const days = daysBetween(fromOn, toOn);
  const longer = official.filter(
    (each) => each.toOn < fromOn && daysBetween(each.fromOn, each.toOn) >= days,
  );
  return figuresOf(longer.slice(-historyLength));
}

function usualOf(totals: readonly Total[]) {
  const [first, ...rest] = totals.map(({ amount }) => amount);
  if (first?.kind !== "whole" && first?.kind !== "quantity") return null;
  const sum = rest.reduce<Amount | null>((all, each) => all && plus(all, each), first);
  return sum && { sum, count: totals.length };
}

function figuresOf(stored: readonly Stored[]) {
  return stored.map(({ figure }) => figure).filter((figure) => figure !== null);
}

function offerOf(line: Line, stored: readonly Stored[]) {
  const weekly = stored.filter(({ rhythm }) => rhythm !== "oneOff");
  // Weeks add up; a one-off count of the same days would be counted beside them.
  const from = weekly.length > 0 ? weekly : stored.slice(-1);
  const total = combinePeriods(line, figuresOf(from));
  return total && { ...total, label: from.map(({ label }) => label).join(", ") };
}
