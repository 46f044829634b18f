import "server-only";
import type { Cells } from "@/lib/cells";
import { dayFromDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { stretchText } from "@/lib/figure/labels";
import { type LineFacts, lineFacts } from "@/lib/figure/queries/line-facts";
import { Refusal } from "@/lib/refusal";
import type { LockedReport } from "./locked-report";

/** What stands around a locked report's cells: of one unit only one report is locked at a time, so that it stays so. */
export async function lockFacts(tx: Tx, { id, unitId, period, lines }: LockedReport) {
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  return lineFacts(tx, { reportId: id, unitId, days, form: period.form, lines });
}

/** The lines of a report that are typed in it: those other forms' figures do not hold already. */
export function askedLines({ lines }: LockedReport, facts: LineFacts) {
  return lines.filter(({ id }) => facts.of.get(id)?.asked);
}

/** A figure is typed once: another form's report over the same days already has it. */
export function refuseFigureElsewhere({ lines }: LockedReport, facts: LineFacts, cells: Cells) {
  for (const { id, name } of lines) {
    const about = facts.of.get(id);
    if (!cells[id] || !about || about.asked) continue;
    const period = about.parts.map(({ label }) => label).join(", ");
    const days = about.gaps.map(stretchText).join(", ");
    const field = `cell-${id}`;
    if (about.gaps.length > 0) {
      const why = `Các báo cáo khác còn thiếu ngày: ${days}. Vui lòng nhập ở báo cáo các kỳ đó.`;
      throw new Refusal("report.daysScattered", { indicator: name, days }, { [field]: why });
    }
    const why = `Đã có trong báo cáo ${period}.`;
    throw new Refusal("report.figureElsewhere", { indicator: name, period }, { [field]: why });
  }
}
