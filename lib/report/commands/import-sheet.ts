import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { type Cells, mergedCells } from "@/lib/cells";
import { now } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { dayFromDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { isOfEarlierYear, takesHistory } from "../history-rules";
import { canBringHistory, canEnterForUnits, canEnterReport } from "../policy";
import { cellFaults, closesAt, enteringRefusal } from "../rules";
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
 * (somebody changed such a cell meanwhile and nothing was chosen), `reportSheet.alreadyReported`, `reportSheet.sourceMissing`,
 * `reportSheet.stillSending` and `reportSheet.yearOpen` (of a year gone by, but not old yet) to who enters no figures for units.
 */
export function importSheet(actor: Actor, { periodId, units, onConflict, isOnBehalf }: Sheet) {
  return transaction(async (tx) => {
    let written = 0;
    for (const { unitId, cells, source } of inOneOrder(units)) {
      const report = await lockReport(tx, { periodId, unitId });
      const isPast = isOnBehalf && (await isHistory(tx, report));
      if (isOnBehalf && !isPast) refuseEarly(actor, report);
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
      if (!isOnBehalf) await takeBackFromHead(tx, actor, report);
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

/** Of a year gone by, and over for this unit: until then it may still send its own. */
async function isHistory(tx: Tx, report: LockedReport) {
  const { period, clusterYear } = report;
  const ended = { ...period, toOn: dayFromDb(period.toOn) };
  if (!isOfEarlierYear(ended, now())) return false;
  const of = { periodId: period.id, clusterYearId: clusterYear.id };
  const sent = await tx.progressReport.count({ where: { ...of, submittedAt: { not: null } } });
  return takesHistory(ended, { phase: clusterYear.phase, sent }, now());
}

/** Who brings figures of years gone by and enters none for units is told why these are none of those yet. */
function refuseEarly(actor: Actor, { period, clusterYear, unitName }: LockedReport) {
  const isBringer = canBringHistory(actor, clusterYear) && !canEnterForUnits(actor, clusterYear);
  if (!isBringer || !isOfEarlierYear({ toOn: dayFromDb(period.toOn) }, now())) return;
  const until = closesAt(period);
  const facts = { unit: unitName, until: momentInSentence(until) };
  throw new Refusal(now() > until ? "reportSheet.yearOpen" : "reportSheet.stillSending", facts);
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
  const why = closedUnit(report, { isPast, mayEnter: true, at: now() });
  const facts = { unit: report.unitName, why: why ?? "" };
  const refusal = isPast ? "reportSheet.alreadyReported" : "reportSheet.unitClosed";
  refuse(why ? refusal : null, facts);
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
