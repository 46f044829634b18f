import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedCells } from "@/lib/cells";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Refusal, refuse } from "@/lib/refusal";
import { readSheets } from "@/lib/spreadsheet/read";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { longestSource } from "../schema";
import { answersIn, type SheetAnswer, type Stamp, stampIn } from "../sheet-answers";
import { loadSheetMatter } from "../sheet-matter";
import { clusterTarget, type SheetTarget, unitTarget } from "../sheet-target";

type Place = { periodId: string } & ({ unitId: string } | { clusterYearId: string });

/**
 * What a filled workbook changes in the reports it was brought to, cell by cell with what stands there now, and from which document
 * each unit's figures are (`common`: of those whose cell names none); or every cell that is no figure, and where such a document is
 * missing. Refuses `notAllowed`, `reportSheet.…` for a workbook that is not this form's, `sheet.…` for the file.
 */
export async function readReportSheet(
  actor: Actor,
  place: Place,
  file: File | undefined,
  common: string | null = null,
) {
  const target = await ("unitId" in place ? unitTarget(actor, place) : clusterTarget(actor, place));
  if (!target) throw new Refusal("notAllowed");
  if (!file || file.size === 0) throw new Refusal("sheet.missing");
  const sheets = await readSheets(file);
  const stamp = stampIn(sheets);
  await refuseOther(target, stamp);
  const matter = await loadSheetMatter(target);
  if (!matter) throw new Refusal("notFound");
  const { known } = matter;
  refuse(stamp.lines.every(({ id }) => known.has(id)) ? null : "reportSheet.otherForm");
  const names = await namesOfUnits(target.unitIds, dayOf(now()));
  const nameOf = (unitId: string) => {
    const name = names.get(unitId);
    return name ? placeName(name) : "Đơn vị";
  };
  const closedAt = (unitId: string, id: string, words: string) => {
    const unit = matter.units.get(unitId);
    const why = unit && (unit.cells[id] ?? "") !== words ? unit.closedAt(id) : null;
    if (!why || !unit?.closed) return why;
    return `${nameOf(unitId)} ${unit.closed}. Vui lòng xóa số trong ô này, hoặc chép số sang biểu mới tải.`;
  };
  const isOnBehalf = !("unitId" in place);
  const sourceFault = (unitId: string, words: string) =>
    isOnBehalf ? sourceFaultIn(words || common, nameOf(unitId)) : null;
  const { answers, wrongCells } = answersIn(sheets, stamp, { known, closedAt, sourceFault });
  if (wrongCells.length > 0) return { wrongCells };
  const found = answers.map(({ unitId, cells, source }) => {
    const stored = matter.units.get(unitId)?.cells ?? {};
    return {
      ...{ unitId, unitName: nameOf(unitId) },
      source: isOnBehalf ? source || (common ?? "") : "",
      ...changesOf(stored, cells, (id) => known.get(id)?.name ?? ""),
    };
  });
  refuse(found.every(({ rows }) => rows.length === 0) ? "reportSheet.nothingNew" : null);
  if (isOnBehalf) refuseWithoutSource(found);
  return { wrongCells: null, periodId: target.periodId, units: found };
}

const example = "ví dụ: Báo cáo số 45/BC-MTTQ-BTT ngày 20/6/2026";

function sourceFaultIn(words: string | null, unitName: string) {
  if (!words)
    return `Có số liệu của ${unitName} nhưng chưa ghi lấy từ văn bản nào. Vui lòng ghi số, ký hiệu, ngày của văn bản vào ô này, ${example}.`;
  return words.length > longestSource
    ? `Dài quá ${longestSource} ký tự. Vui lòng ghi ngắn hơn.`
    : null;
}

/** A workbook without such cells, downloaded before there were any or from a unit's own page: the form has to say it. */
function refuseWithoutSource(
  units: readonly { unitName: string; source: string; rows: unknown[] }[],
) {
  const without = units.find(({ rows, source }) => rows.length > 0 && source === "");
  if (!without) return;
  const unit = without.unitName;
  const field = `Vui lòng ghi số, ký hiệu, ngày của văn bản, ${example}.`;
  throw new Refusal("reportSheet.sourceMissing", { unit }, { source: field });
}

function changesOf(
  stored: Readonly<Record<string, string>>,
  cells: SheetAnswer["cells"],
  nameOf: (id: string) => string,
) {
  const { write, conflicts } = mergedCells(stored, cells);
  const changes = Object.entries(cells).filter(([id]) => id in write || id in conflicts);
  return {
    cells: Object.fromEntries(changes.map(([id, { from, to }]) => [id, { from, to }])),
    conflicts: Object.keys(conflicts).length,
    rows: changes.map(([id, { address, to }]) => ({
      ...{ address, name: nameOf(id), now: stored[id] ?? "", to, isConflict: id in conflicts },
    })),
  };
}

/** Names the period or the unit that a workbook is really of. */
async function refuseOther({ periodId, unitIds }: SheetTarget, stamp: Stamp) {
  if (stamp.periodId !== periodId) {
    const other = await db.reportingPeriod.findUnique({
      where: { id: stamp.periodId },
      select: { label: true },
    });
    throw new Refusal("reportSheet.otherPeriod", { period: other?.label ?? "không rõ" });
  }
  const other = stamp.units.find(({ unitId }) => !unitIds.includes(unitId));
  if (!other) return;
  const name = (await namesOfUnits([other.unitId], dayOf(now()))).get(other.unitId);
  throw new Refusal("reportSheet.otherUnit", { unit: name ? placeName(name) : "không rõ" });
}
