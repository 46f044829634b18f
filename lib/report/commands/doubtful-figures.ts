import "server-only";
import { type Cells, noteOf } from "@/lib/cells";
import { dayFromDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { type LineFacts, rulesAmong } from "@/lib/figure/queries/line-facts";
import { doubtsInReport } from "@/lib/figure/rules/report-doubts";
import { Refusal } from "@/lib/refusal";
import type { LockedReport } from "./locked-report";

/** Each unusual figure needs a word why before it goes on; with one it stands as it is. Nothing is corrected. */
export async function refuseDoubtful(
  tx: Tx,
  { lines, period }: LockedReport,
  facts: LineFacts,
  cells: Cells,
) {
  const ids = lines.map(({ id }) => id);
  const rules = await rulesAmong(tx, ids, dayFromDb(period.toOn));
  const doubts = doubtsInReport(lines, { cells, facts: facts.of, rules, period: period.label });
  const open = Object.entries(doubts).filter(([id]) => !cells[noteOf(id)]);
  const [first] = open;
  if (!first) return;
  const fields = open.map(([id, sentences]) => [noteOf(id), sentences.join(" ")] as const);
  throw new Refusal("report.doubtful", { count: `${open.length}` }, Object.fromEntries(fields));
}
