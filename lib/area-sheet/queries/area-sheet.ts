import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { proposedText } from "@/lib/figure/labels";
import { leftOver } from "@/lib/figure/rules/left-over";
import { compare } from "@/lib/indicator/rules";
import { getReport, type ReportView } from "@/lib/report/queries/report";
import { leftOverText } from "../labels";
import { cellOf, cellsAt, readCell, sumOfColumn } from "../rules";
import { type AreaSheetColumn, areasOf, columnsOf, periodParts, sheetOf } from "../sheet-parts";

type Key = { periodId: string; unitId: string };

/**
 * A unit's sheet for a period: its residential areas as rows with what is typed in each cell and what of it is unclear, each
 * column's sum with the areas still missing, beside what the report says. For whoever may read the report; null for everyone
 * else.
 */
export async function getAreaSheet(actor: Actor, key: Key) {
  const report = await getReport(actor, key);
  return report && areaSheetOf(report, key);
}

/** The same beside a report that its reader has been given already. */
export async function areaSheetOf(report: ReportView, key: Key) {
  const { period, lastDay } = await periodParts(db, key.periodId);
  const [sheet, areas, { offered, columns }] = await Promise.all([
    sheetOf(db, key),
    areasOf(db, key.unitId, lastDay),
    columnsOf(db, key.unitId, period),
  ]);
  const revision = sheet?.revision ?? 0;
  const cells = cellsAt(sheet?.figures ?? [], revision);
  const typedIn = (areaId: string, column: AreaSheetColumn) =>
    cells[cellOf(areaId, column.id)] ?? "";
  return {
    ...{ report, revision, offered },
    mayWrite: report.viewer.mayEnter && report.viewer.entering === null,
    columns: columns.map((column) => ({
      ...column,
      ...besideReport(report, column, areas, (areaId) => typedIn(areaId, column)),
    })),
    areas: areas.map((area) => ({
      ...area,
      cells: columns.map((column) => {
        const typed = typedIn(area.id, column);
        const read = readCell(column, typed);
        return { indicatorId: column.id, typed, fault: "fault" in read ? read.fault : null };
      }),
    })),
  };
}

export type AreaSheetView = Awaited<ReturnType<typeof areaSheetOf>>;

type Area = { id: string; name: string };

/** A column's sum and who is missing in it, beside the report's own figure: a difference is shown, never corrected. */
function besideReport(
  { lines, period }: ReportView,
  column: AreaSheetColumn,
  areas: readonly Area[],
  typedIn: (areaId: string) => string,
) {
  const line = lines.find(({ indicator }) => indicator.id === column.id);
  const total = sumOfColumn(
    column,
    areas.map(({ id }) => typedIn(id)),
  );
  const missing = areas.filter(({ id }) => !("figure" in readCell(column, typedIn(id))));
  const days = { fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) };
  const own = line && total ? leftOver(line.indicator, total, days, line.facts) : null;
  const amount = line?.amount ?? null;
  return {
    total,
    /** What of the sum the report's cell is to say, and in words why it is not all of it. */
    own,
    /** Whether it can be put into the report's cell, empty until now, as one would type it. */
    fills:
      line?.typed === "" && own !== null && proposedText(column.type, own, line.facts) !== null,
    left: line && total ? leftOverText(column.type, own, line.facts) : null,
    missing: missing.map(({ name }) => name),
    reported: line?.typed ?? "",
    differs: own !== null && amount !== null && compare(amount, own.amount) !== 0,
  };
}
