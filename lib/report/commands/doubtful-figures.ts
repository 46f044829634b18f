import "server-only";
import { type Cells, noteOf } from "@/lib/cells";
import { dayFromDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { evidencedIndicators } from "@/lib/evidence/queries/evidenced-indicators";
import { type LineFacts, rulesAmong } from "@/lib/figure/queries/line-facts";
import { doubtsInReport } from "@/lib/figure/rules/report-doubts";
import { Refusal } from "@/lib/refusal";
import type { LockedReport } from "./locked-report";

/** Each unusual figure, and each without the evidence it asks for, needs a word why before it goes on; with one it stands as it is. */
export async function refuseDoubtful(
  tx: Tx,
  { id: reportId, unitId, lines, period }: LockedReport,
  facts: LineFacts,
  cells: Cells,
) {
  const ids = lines.map(({ id }) => id);
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  const [rules, evidenced] = await Promise.all([
    rulesAmong(tx, ids, days.toOn),
    evidencedIndicators(tx, { reportId, unitId, days, lines }),
  ]);
  const about = { cells, facts: facts.of, rules, evidenced, period: period.label };
  const doubts = doubtsInReport(lines, about);
  const open = Object.entries(doubts).filter(([id]) => !cells[noteOf(id)]);
  const [first] = open;
  if (!first) return;
  const fields = open.map(([id, sentences]) => [noteOf(id), sentences.join(" ")] as const);
  throw new Refusal("report.doubtful", { count: `${open.length}` }, Object.fromEntries(fields));
}
