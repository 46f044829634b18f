import "server-only";
import { addressLimit, limitedTry } from "@/lib/account/commands/limited-try";
import { record } from "@/lib/audit/record";
import type { Visitor } from "@/lib/auth/visitor";
import type { Cells } from "@/lib/cells";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import { lockReport } from "@/lib/report/commands/locked-report";
import { linkRefusal, takingRefusal } from "../link-rules";
import type { ProposeAreaFiguresInput } from "../link-schema";
import { areaLinksAreOn } from "../queries/area-links";
import { readCell } from "../rules";
import type { AreaSheetColumn } from "../sheet-parts";
import { tokenHash } from "../token";
import { sheetParts } from "./lock-sheet";

/**
 * Keeps what somebody without an account typed for a residential area, once, as a proposal that counts in no sum. Wrong
 * tokens are counted by network address. Refuses `areaLink.unknown`, `areaLink.tooOften`, `areaLink.used`,
 * `areaLink.revoked`, `areaLink.expired`, `areaLink.closed`, `areaLink.switchedOff`, `areaLink.columnsChanged`,
 * `areaLink.empty`, and `areaLink.unclear` with a sentence at each cell.
 */
export function proposeAreaFigures(visitor: Visitor, { token, cells }: ProposeAreaFiguresInput) {
  return limitedTry(
    [addressLimit(visitor, "areaLink")],
    async (tx) => {
      const found = await tx.areaLink.findUnique({
        where: { tokenHash: tokenHash(token) },
        select: { id: true, areaId: true, sheet: { select: { periodId: true, unitId: true } } },
      });
      if (!found) return new Refusal("areaLink.unknown");
      await keepProposal(tx, found, cells);
      return null;
    },
    "areaLink.tooOften",
  );
}

type Found = { id: string; areaId: string; sheet: { periodId: string; unitId: string } };

/** The report's row is the lock here too, as for whoever revokes the link or closes the report. */
async function keepProposal(tx: Tx, { id, areaId, sheet: key }: Found, cells: Cells) {
  const report = await lockReport(tx, key);
  const { sheet, areas, columns } = await sheetParts(tx, key);
  const link = await tx.areaLink.findUniqueOrThrow({ where: { id } });
  refuse(linkRefusal(link, now()));
  const area = areas.find((each) => each.id === areaId);
  refuse(takingRefusal(report, { isOn: await areaLinksAreOn(tx, key.unitId) }, now()));
  if (!area) throw new Refusal("areaLink.closed");
  refuse(isAskedFor(cells, columns) ? null : "areaLink.columnsChanged");
  const typed = columns.flatMap((column) => {
    const words = cells[column.id];
    return words ? [{ column, words }] : [];
  });
  refuse(typed.length > 0 ? null : "areaLink.empty");
  refuseUnclear(typed);
  await tx.areaProposal.createMany({
    data: typed.map(({ column, words }) => ({ linkId: id, indicatorId: column.id, typed: words })),
  });
  await tx.areaLink.update({ where: { id }, data: { usedAt: now() } });
  record(tx, null, {
    ...{ type: "areaSheet.figuresProposed", ownerUnitId: key.unitId, sheetId: sheet.id },
    ...{ period: report.period.label, linkId: id, name: area.name },
  });
}

/** Whether every cell that says something still has its column. */
function isAskedFor(cells: Cells, columns: readonly AreaSheetColumn[]) {
  return Object.entries(cells).every(
    ([cell, words]) => words === "" || columns.some(({ id }) => id === cell),
  );
}

function refuseUnclear(typed: readonly { column: AreaSheetColumn; words: string }[]) {
  const faults = typed.flatMap(({ column, words }) => {
    const read = readCell(column, words);
    return "fault" in read ? [[`cell-${column.id}`, read.fault] as const] : [];
  });
  if (faults.length > 0) throw new Refusal("areaLink.unclear", {}, Object.fromEntries(faults));
}
