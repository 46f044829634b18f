import type { Cells } from "@/lib/cells";
import { doubtText } from "../labels";
import { type Bounds, doubtsAmong, doubtsOf, evidenceDoubts, type Rule } from "./checks";
import { type Facts, noFacts } from "./facts";
import { type Line, ownAmount } from "./running";

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
  const amounts = new Map(
    lines.map((line) => {
      const about = facts.get(line.id);
      const own = ownAmount(line, cells[line.id] ?? "", about ?? noFacts);
      return [line.id, own ?? about?.partsAmount ?? null] as const;
    }),
  );
  const nameOf = (id: string) => lines.find((line) => line.id === id)?.name ?? "";
  const among = doubtsAmong(rules, amounts);
  const found = lines.flatMap((line) => {
    const about = facts.get(line.id);
    if (!about) return [];
    const doubts = [
      ...doubtsOf(line, cells[line.id] ?? "", about),
      // A quick figure is asked for in a hurry; its evidence is due with the official one.
      ...(about.isQuick
        ? []
        : evidenceDoubts(line, amounts.get(line.id) ?? null, evidenced.has(line.id))),
      ...(among.get(line.id) ?? []).map(([, doubt]) => doubt),
    ];
    const words = { ...line, period: report.period, before: about.beforeLabel, nameOf };
    return doubts.length > 0
      ? [[line.id, doubts.map((doubt) => doubtText(doubt, words))] as const]
      : [];
  });
  return Object.fromEntries(found);
}
