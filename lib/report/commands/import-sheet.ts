import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { type Cells, mergedCells } from "@/lib/cells";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canBringHistory, canEnterForUnits, canEnterReport } from "../policy";
import { cellFaults, closesAt, enteringRefusal, isOfEarlierYear } from "../rules";
import type { ImportSheetInput } from "../schema";
import { closedUnit } from "../sheet-closing";
import { takeBackFromHead, writeCells } from "./enter-figures";
import { keepOnBehalf } from "./enter-on-behalf";
import { keepRevisions } from "./keep-revisions";
import { aboutReport, type LockedReport, lockReport } from "./locked-report";

type Bringing = { isOnBehalf: boolean; isPast: boolean };
type Sheet = ImportSheetInput & {
  /** For others, by the documents they sent; else a unit's own people bring their own. */
  isOnBehalf: boolean;
};

/**
 * Writes what a filled workbook changes into the units' drafts: all of it or nothing. A unit's own people bring their
 * own; the secretariat brings it for others, each unit's from a document; figures of a year gone by, once the period is closed for a unit, are brought
 * by those who keep the forms and are final at once, without having been sent, and corrected by bringing them again. Gives how many cells were written.
 * Refuses as `enterFigures`, but for a revision, `reportSheet.unitClosed` for a unit among several that takes none, and `report.otherLine`, `report.unclear`, `reportSheet.conflict`
 * (somebody changed such a cell meanwhile and nothing was chosen), `reportSheet.alreadyReported`, `reportSheet.sourceMissing`.
 */
export function importSheet(actor: Actor, { periodId, units, onConflict, isOnBehalf }: Sheet) {
  return transaction(async (tx) => {
    let written = 0;
    for (const { unitId, cells, source } of inOneOrder(units)) {
      const report = await lockReport(tx, { periodId, unitId });
      const isPast = isOnBehalf && isBehind(report, now());
      authorize(mayImport(actor, report, { isOnBehalf, isPast }));
      refuse(isOnBehalf && source === "" ? "reportSheet.sourceMissing" : null, {
        unit: report.unitName,
      });
      refuseState(report, { isOnBehalf, isPast });
      const { write, conflicts } = mergedCells(report.cells, cells);
      const taken = Object.entries(conflicts);
      refuse(taken.length > 0 && onConflict === null ? "reportSheet.conflict" : null);
      if (onConflict === "take") for (const [id, { mine }] of taken) write[id] = mine;
      refuseCells(report, write, isOnBehalf);
      const count = Object.keys(write).length;
      if (count === 0) continue;
      if (!isOnBehalf) await takeBackFromHead(tx, report);
      await (isPast ? writeFinal : writeCells)(tx, actor, report, write);
      written += count;
      if (!isOnBehalf) continue;
      await keepRevisions(tx, actor, report, { kind: isPast ? "broughtIn" : "onBehalf", source });
      await keepOnBehalf(tx, actor, report, { source, cells: write });
      const about = { ...aboutReport(report), source, cells: count, isPast };
      record(tx, actor, { type: "report.sheetImported", ...about });
    }
    return written;
  });
}

/** Of a year gone by, and closed for this unit: until then it may still send its own. */
function isBehind({ period }: LockedReport, at: Date) {
  return isOfEarlierYear(dayFromDb(period.toOn), dayOf(at)) && at > closesAt(period);
}

/** So that two workbooks for the same units never wait for each other; a unit without changes is not touched. */
function inOneOrder(units: Sheet["units"]) {
  return units
    .filter(({ cells }) => Object.keys(cells).length > 0)
    .sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}

function mayImport(actor: Actor, report: LockedReport, { isOnBehalf, isPast }: Bringing) {
  if (!isOnBehalf) return canEnterReport(actor, report);
  return (isPast ? canBringHistory : canEnterForUnits)(actor, report.clusterYear);
}

/** A unit's own people are told of their report; who brings figures for several which unit it is. What a unit itself sent stays. */
function refuseState(report: LockedReport, { isOnBehalf, isPast }: Bringing) {
  if (!isOnBehalf) return refuse(enteringRefusal(report, report, now()));
  const why = closedUnit(report, { isPast, at: now() });
  const facts = { unit: report.unitName, why: why ?? "" };
  refuse(why && (isPast ? "reportSheet.alreadyReported" : "reportSheet.unitClosed"), facts);
}

function refuseCells(
  { lines, unitName }: LockedReport,
  cells: Readonly<Record<string, string>>,
  isOnBehalf: boolean,
) {
  const known = new Set(lines.map(({ id }) => id));
  refuse(Object.keys(cells).every((id) => known.has(id)) ? null : "report.otherLine");
  const [why] = Object.values(cellFaults(lines, cells));
  if (why) throw new Refusal("report.unclear", { why: isOnBehalf ? `${unitName}, ${why}` : why });
}

/**
 * Counted like what was confirmed, so that a later year can be compared with it. What was brought in before is opened for the
 * length of this act alone: a line left out or a slip is mended by bringing the workbook once more.
 */
async function writeFinal(tx: Tx, actor: Actor, report: LockedReport, cells: Cells) {
  const stand = (status: "draft" | "locked") =>
    tx.progressReport.update({ where: { id: report.id }, data: { status } });
  if (report.status === "locked") await stand("draft");
  await writeCells(tx, actor, report, cells);
  await stand("locked");
}
