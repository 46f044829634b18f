import { combinePeriods, type Total } from "@/lib/indicator/rules";
import type { Facts } from "./facts";
import { type Line, saysNoneArose } from "./running";

type Around = Pick<Facts, "mode" | "isQuick" | "asked" | "parts" | "partsTotal" | "before">;
type Combined = Pick<Line, "periodCombination">;

/**
 * What a period comes to and what the year does so far, once a cell's own figure stands among those of other reports: sums of
 * increments, of a stock what stood last. A running total is said as it was typed; a quick figure is added to nothing, and beside
 * it stands the official year alone.
 */
export function comesTo(
  line: Combined,
  { typed, own }: { typed: string; own: Total | null },
  facts: Around,
): { inPeriod: Total | null; running: Total | null } {
  const inPeriod = together(line, own, facts.partsTotal, facts);
  if (facts.isQuick) return { inPeriod, running: facts.before };
  const sum = together(line, own, facts.before, facts);
  const isTyped = facts.mode === "cumulative" && own !== null && !saysNoneArose(typed);
  return { inPeriod, running: sum && isTyped ? { ...sum, qualifier: own.qualifier } : sum };
}

function together(line: Combined, own: Total | null, others: Total | null, facts: Around) {
  if (!own || !others) return own ?? others;
  if (line.periodCombination === "last") return endsLast(facts) ? own : others;
  // Words do not add up: what is typed here stands.
  return combinePeriods(line, [others, own]) ?? own;
}

/** Whether the cell's days end after those of all other figures of its period. */
function endsLast({ asked, parts }: Pick<Around, "asked" | "parts">) {
  return asked !== null && parts.every(({ toOn }) => toOn < asked.toOn);
}
