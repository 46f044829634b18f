import type { Cells } from "@/lib/cells";
import { doubtsInReport } from "@/lib/figure/rules/report-doubts";
import type { Around, Checks } from "./line-checks";

type Typed = Around & {
  checks: Checks;
  /** What stands in the form's other cells. */
  cells: Cells;
  period: string;
};

/** Why a figure is asked about as it is typed: what the server says of the whole report, said of one line. */
export function doubtsOfLine({ indicator, facts, typed, checks, cells, period }: Typed) {
  const { id } = indicator;
  const { rules, beside, hasEvidence } = checks;
  const found = doubtsInReport([indicator, ...beside.map((line) => line.indicator)], {
    cells: { ...cells, [id]: typed },
    facts: new Map([
      [id, facts],
      ...beside.map((line) => [line.indicator.id, line.facts] as const),
    ]),
    evidenced: new Set(hasEvidence ? [id] : []),
    ...{ rules, period },
  });
  return found[id] ?? [];
}
