import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/transaction";
import { proposedText } from "@/lib/figure/labels";
import type { LineFacts } from "@/lib/figure/queries/line-facts";
import { type Facts, noFacts } from "@/lib/figure/rules/facts";
import type { Total } from "@/lib/indicator/rules";
import { takeBackFromHead, writeCells } from "./enter-figures";
import type { LockedReport } from "./locked-report";

type Proposal = (line: LockedReport["lines"][number], about: Facts) => Total | null | undefined;

/**
 * Puts what is known of the days a locked report's cells are asked for into those that are empty, as if it had been typed: a
 * line of running totals gets the running total. Cells that say something stay, and those for which only "khoảng" could be said. `facts` are those of `lockFacts`; gives how
 * many were filled.
 */
export async function fillEmpty(
  tx: Tx,
  actor: Actor,
  report: LockedReport,
  facts: LineFacts,
  proposal: Proposal,
) {
  const filled = report.lines.flatMap((line) => {
    const about = facts.of.get(line.id) ?? noFacts;
    const total = report.cells[line.id] || !about.asked ? null : proposal(line, about);
    const typed = total ? proposedText(line.type, total, about) : null;
    return typed ? [[line.id, typed] as const] : [];
  });
  if (filled.length > 0) {
    await takeBackFromHead(tx, actor, report);
    await writeCells(tx, actor, report, Object.fromEntries(filled), facts);
  }
  return filled.length;
}
