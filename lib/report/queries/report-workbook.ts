import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { totalText } from "@/lib/figure/labels";
import type { Facts } from "@/lib/figure/rules/facts";
import { writeForm } from "@/lib/spreadsheet/write-form";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { type SheetLine, type SheetUnit, sheetForEachUnit, unitsAsColumns } from "../sheet";
import { loadSheetMatter } from "../sheet-matter";
import { clusterTarget, type SheetTarget, unitTarget } from "../sheet-target";

/**
 * A period's form as an .xlsx file to be filled in: open cells with what is typed so far, beside the figures of the
 * period just before, and a stamp that says what the file is. For one unit, or for every unit of a cluster year, a sheet
 * or a column each. Null when this actor brings no figures in there.
 */
export async function getUnitWorkbook(actor: Actor, key: { periodId: string; unitId: string }) {
  const target = await unitTarget(actor, key);
  return target && workbookOf(target, { shape: "sheets", asksSource: false });
}

export async function getClusterWorkbook(
  actor: Actor,
  { shape, ...key }: { periodId: string; clusterYearId: string; shape: "sheets" | "columns" },
) {
  const target = await clusterTarget(actor, key);
  return target && workbookOf(target, { shape, asksSource: true });
}

type Look = { shape: "sheets" | "columns"; asksSource: boolean };

async function workbookOf(target: SheetTarget, { shape, asksSource }: Look) {
  const matter = await loadSheetMatter(target);
  if (!matter) return null;
  const { period, lines } = matter;
  const names = await namesOfUnits(target.unitIds, dayFromDb(period.toOn));
  const units = [...matter.units].map(([unitId, { facts, ...unit }]): SheetUnit => {
    const name = names.get(unitId);
    return {
      ...{ ...unit, unitId, name: name ? placeName(name) : "" },
      last: lastFigures(lines, facts),
    };
  });
  const form = { period, lines, units, asksSource };
  const bytes = await writeForm(
    shape === "columns" ? unitsAsColumns(form) : sheetForEachUnit(form),
  );
  const whose = units.length === 1 ? units[0]?.name : "các đơn vị";
  return { bytes, name: `Biểu ${period.label}, ${whose}` };
}

/** What the period just before says, as the screen shows it beside the cells. */
function lastFigures(lines: readonly SheetLine[], facts: ReadonlyMap<string, Facts>) {
  const said = lines.flatMap(({ id, type }) => {
    const previous = facts.get(id)?.previous;
    return previous ? [[id, totalText(type, previous)] as const] : [];
  });
  return Object.fromEntries(said);
}
