import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedCells, noteOf } from "@/lib/cells";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canEnterReport, canSubmitReport } from "../policy";
import { autosavingRefusal, enteringRefusal } from "../rules";
import type { AutosaveInput } from "../schema";
import { writeCells } from "./enter-figures";
import { lockReport } from "./locked-report";

/**
 * Saves what a page sends by itself, cell by cell: cells nobody else changed meanwhile are written, for the others both
 * sets of words are given back and nothing is lost. Sent again under the same key it changes nothing. Gives the revision
 * that the form's next act builds on with all cells as they are stored in it, so that a page which takes the one over has
 * the other, and the instant; what is not on the form is left out. Refuses as `enterFigures`, but for a revision, and
 * `report.presented` to an officer whose report is before the head: typing alone takes nothing back.
 */
export function autosaveFigures(actor: Actor, { key, cells, ...place }: AutosaveInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, place);
    authorize(canEnterReport(actor, report));
    const at = now();
    const { revision } = report;
    refuse(enteringRefusal(report, { revision }, at));
    refuse(autosavingRefusal(report, { maySubmit: canSubmitReport(actor, report) }));
    if (report.lastSaveKey === key) return { revision, conflicts: {}, cells: report.cells, at };
    const lines = new Set(report.lines.flatMap(({ id }) => [id, noteOf(id)]));
    const onForm = Object.entries(cells).filter(([id]) => lines.has(id));
    const { write, conflicts } = mergedCells(report.cells, Object.fromEntries(onForm));
    const stored = { ...report.cells, ...write };
    if (Object.keys(write).length === 0) return { revision, conflicts, cells: stored, at };
    const next = await writeCells(tx, actor, report, write);
    await tx.progressReport.update({ where: { id: report.id }, data: { lastSaveKey: key } });
    return { revision: next, conflicts, cells: stored, at };
  });
}
