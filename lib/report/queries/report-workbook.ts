import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { cellText } from "@/lib/indicator/labels";
import { amountOfColumns } from "@/lib/indicator/rules";
import { writeForm } from "@/lib/spreadsheet/write-form";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { type SheetLine, type SheetUnit, sheetForEachUnit, unitsAsColumns } from "../sheet";
import { loadSheetMatter } from "../sheet-matter";
import { clusterTarget, unitTarget } from "../sheet-target";

/**
 * A period's form as an .xlsx file to be filled in: open cells with what is typed so far, beside the last figures of an
 * earlier period, and a stamp that says what the file is. For one unit, or for every unit of a cluster year, a sheet
 * or a column each. Null when this actor brings no figures in there.
 */
export async function getUnitWorkbook(actor: Actor, key: { periodId: string; unitId: string }) {
  const target = await unitTarget(actor, key);
  return target && workbookOf(target.periodId, target.unitIds, "sheets");
}

export async function getClusterWorkbook(
  actor: Actor,
  { shape, ...key }: { periodId: string; clusterYearId: string; shape: "sheets" | "columns" },
) {
  const target = await clusterTarget(actor, key);
  return target && workbookOf(target.periodId, target.unitIds, shape);
}

async function workbookOf(
  periodId: string,
  unitIds: readonly string[],
  shape: "sheets" | "columns",
) {
  const matter = await loadSheetMatter(periodId, unitIds);
  if (!matter) return null;
  const { period, lines, reportOf } = matter;
  const [names, last] = await Promise.all([
    namesOfUnits(unitIds, dayFromDb(period.toOn)),
    lastFigures({ lines, unitIds, before: period.fromOn }),
  ]);
  const units = unitIds.map((unitId): SheetUnit => {
    const name = names.get(unitId);
    const report = reportOf.get(unitId);
    return {
      unitId,
      name: name ? placeName(name) : "",
      revision: report?.revision ?? 0,
      cells: report?.cells ?? {},
      last: last.get(unitId) ?? {},
    };
  });
  const form = { period, lines, units };
  const bytes = await writeForm(
    shape === "columns" ? unitsAsColumns(form) : sheetForEachUnit(form),
  );
  const whose = units.length === 1 ? units[0]?.name : "các đơn vị";
  return { bytes, name: `Biểu ${period.label}, ${whose}` };
}

type Asked = { lines: readonly SheetLine[]; unitIds: readonly string[]; before: Date };

/** Each unit's latest sent figure from before the period, as a table shows it. */
async function lastFigures({ lines, unitIds, before }: Asked) {
  const values = await db.indicatorValue.findMany({
    where: {
      ...{ unitId: { in: [...unitIds] }, indicatorId: { in: lines.map(({ id }) => id) } },
      ...{ toOn: { lt: before }, report: { status: { in: ["submitted", "verified", "locked"] } } },
    },
    select: {
      ...{ unitId: true, indicatorId: true, whole: true, quantity: true },
      ...{ numerator: true, denominator: true, text: true },
    },
    orderBy: { toOn: "asc" },
  });
  const types = new Map(lines.map(({ id, type }) => [id, type]));
  const last = new Map<string, Record<string, string>>();
  for (const { unitId, indicatorId, ...columns } of values) {
    const amount = amountOfColumns(columns);
    const type = types.get(indicatorId);
    if (!amount || !type) continue;
    const { main, under } = cellText(type, amount);
    last.set(unitId, { ...last.get(unitId), [indicatorId]: under ?? main });
  }
  return last;
}
