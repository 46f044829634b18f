import type { Cells } from "@/lib/cells";
import { doubtText } from "../labels/doubts";
import { type Bounds, doubtsAmong, doubtsOf, evidenceDoubts, type Rule } from "./checks";
import { comesTo } from "./comes-to";
import { type Facts, noFacts } from "./facts";
import { type Line, ownFigure } from "./running";

export type CheckedLine = Line & { id: string; bounds: Bounds; requiresEvidence: boolean };

type Report = {
  cells: Cells;
  facts: ReadonlyMap<string, Facts>;
  rules: readonly Rule[];
  /** The lines that have evidence, of those that ask for some. */
  evidenced: ReadonlySet<string>;
  /** "tháng 6/2026" */
  period: string;
};

/** Why figures of a report are asked about before it is sent: sentences by indicator. */
export function doubtsInReport(lines: readonly CheckedLine[], report: Report) {
  const { facts, cells, rules, evidenced } = report;
  const said = new Map(
    lines.map((line) => {
      const about = facts.get(line.id) ?? noFacts;
      const typed = cells[line.id] ?? "";
      const own = ownFigure(line, typed, about);
      return [line.id, { own, inPeriod: comesTo(line, { typed, own }, about).inPeriod }] as const;
    }),
  );
  // Both sides of the whole period, also where a cell asks for the rest of it alone.
  const amounts = new Map([...said].map(([id, { inPeriod }]) => [id, inPeriod?.amount ?? null]));
  const nameOf = (id: string) => lines.find((line) => line.id === id)?.name ?? "";
  const found = lines.flatMap((line) => {
    const about = facts.get(line.id);
    if (!about) return [];
    const doubts = [
      ...doubtsOf(line, cells[line.id] ?? "", about),
      // A quick figure is asked for in a hurry; its evidence is due with the official one.
      ...(about.isQuick
        ? []
        : evidenceDoubts(line, said.get(line.id)?.own?.amount ?? null, evidenced.has(line.id))),
      ...doubtsAmong(line.id, rules, amounts),
    ];
    const words = { ...line, period: report.period, before: about.beforeLabel, nameOf };
    return doubts.length > 0
      ? [[line.id, doubts.map((doubt) => doubtText(doubt, words))] as const]
      : [];
  });
  return Object.fromEntries(found);
}
