import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { db } from "@/lib/db/client";
import { authorize } from "@/lib/refusal";
import type { CellError, Row } from "@/lib/spreadsheet/cell";
import { checkTable } from "@/lib/spreadsheet/rules";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canKeepIndicators } from "../policy";
import type { AddIndicatorsInput } from "../schema";
import { faultsAmong, indicatorSheetRow } from "../sheet";

type Read =
  | { wrongCells: CellError[] }
  | { wrongCells: null; indicators: AddIndicatorsInput["indicators"] };

/** The indicators of a sheet, ready to be added to the actor's office's catalogue; or every cell that is wrong. Refuses `notAllowed`, and `sheet.…` for the file. */
export async function readIndicatorSheet(actor: Actor, rows: Row[]): Promise<Read> {
  const officeId = officeOf(actor);
  const path = (await pathsOf(db, [officeId])).get(officeId) ?? [];
  authorize(canKeepIndicators(actor, { path }));
  const checked = checkTable(indicatorSheetRow, rows);
  if (checked.errors) return { wrongCells: checked.errors };
  const kept = await db.indicator.findMany({
    where: { ownerUnitId: officeId },
    select: { code: true, _count: { select: { parts: true } } },
  });
  const catalogue = new Map(kept.map(({ code, _count }) => [code, { isSum: _count.parts > 0 }]));
  const wrongCells = faultsAmong(checked.rows, catalogue);
  if (wrongCells.length > 0) return { wrongCells };
  return { wrongCells: null, indicators: checked.rows.map(({ values }) => values) };
}
