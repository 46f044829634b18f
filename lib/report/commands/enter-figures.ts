import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { type Cells, noteOf } from "@/lib/cells";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import type { LineFacts } from "@/lib/figure/queries/line-facts";
import { authorize, refuse } from "@/lib/refusal";
import { canEnterReport, canSubmitReport } from "../policy";
import { enteringRefusal } from "../rules";
import type { SaveReportInput } from "../schema";
import { lockFacts, refuseFigureElsewhere } from "./locked-facts";
import { aboutReport, type LockedReport, lockReport } from "./locked-report";
import { rederiveLater } from "./rederive-later";
import { storedValue, storeValues, type ValueToStore } from "./stored-values";

/**
 * Saves what was typed into a unit's report; cells not named stay as they are. What cannot be read yet is kept as typed,
 * without a figure. Gives the new revision, which the next save builds on. A draft's save is not put on record: sending is.
 * An officer who saves what is before the head takes it back.
 * Refuses `report.notOpenYet`, `report.periodOver`, `report.alreadySubmitted`, `report.alreadyVerified`,
 * `report.changedMeanwhile` (somebody saved in between), `report.figureElsewhere` (another form has it for these days),
 * `report.daysScattered` (other forms leave several stretches of days over).
 */
export function enterFigures(actor: Actor, input: SaveReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canEnterReport(actor, report));
    refuse(enteringRefusal(report, input, now()));
    if (!canSubmitReport(actor, report)) await takeBackFromHead(tx, actor, report);
    return writeCells(tx, actor, report, input.cells);
  });
}

/** A report put before the head is its officer's draft again: by what the officer asks for, never by typing alone. */
export async function takeBackFromHead(tx: Tx, actor: Actor, report: LockedReport) {
  if (report.status !== "awaitingHead") return;
  await tx.progressReport.update({ where: { id: report.id }, data: { status: "draft" } });
  record(tx, actor, { type: "report.backFromHead", ...aboutReport(report) });
}

/**
 * Writes the cells and notes that differ and moves the revision on; whoever it is before keeps it before them. A figure is stored for the days its cell is asked for, with its words, its mode and what it adds.
 */
export async function writeCells(
  tx: Tx,
  actor: Actor,
  report: LockedReport,
  cells: Cells,
  known?: LineFacts,
) {
  const facts = known ?? (await lockFacts(tx, report));
  refuseFigureElsewhere(report, facts, cells);
  const changed = valuesToStore(report, facts, cells);
  await storeValues(tx, actor, report, changed);
  await rederiveLater(tx, actor, report, {
    indicatorIds: changed
      .filter(({ mode }) => mode === "cumulative")
      .map(({ indicatorId }) => indicatorId),
    cause: `Số liệu ${report.period.label} đã đổi`,
  });
  const { revision } = await tx.progressReport.update({
    where: { id: report.id },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  });
  return revision;
}

function valuesToStore(report: LockedReport, facts: LineFacts, cells: Cells): ValueToStore[] {
  return report.lines.flatMap((line) => {
    const before = {
      typed: report.cells[line.id] ?? "",
      note: report.cells[noteOf(line.id)] ?? "",
    };
    const typed = cells[line.id] ?? before.typed;
    const note = cells[noteOf(line.id)] ?? before.note;
    const about = facts.of.get(line.id);
    if (!about || (typed === before.typed && note === before.note)) return [];
    return [storedValue(line, { typed, note }, about)];
  });
}
