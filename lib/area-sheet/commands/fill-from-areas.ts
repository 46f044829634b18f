import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { leftOver } from "@/lib/figure/rules/left-over";
import { fillEmpty } from "@/lib/report/commands/fill-empty";
import { lockFacts } from "@/lib/report/commands/locked-facts";
import { cellOf, cellsAt, sumOfColumn } from "../rules";
import type { sheetKey } from "../schema";
import { lockSheet } from "./lock-sheet";

/**
 * Puts a sheet's sums into the cells of the report that are empty, as if they had been typed: where other reports have some of
 * the period's days, what is left of the sum for the others. A cell that says something stays as it is. Gives how many were filled. Refuses as `enterFigures`, but for a revision.
 */
export function fillFromAreas(actor: Actor, key: z.output<typeof sheetKey>) {
  return transaction(async (tx) => {
    const { report, sheet, areas, columns } = await lockSheet(tx, actor, key);
    const cells = cellsAt(sheet.figures, sheet.revision);
    const days = { fromOn: dayFromDb(report.period.fromOn), toOn: dayFromDb(report.period.toOn) };
    const facts = await lockFacts(tx, report);
    return fillEmpty(tx, actor, report, facts, (line, about) => {
      const column = columns.find(({ id }) => id === line.id);
      const typed = areas.map(({ id }) => cells[cellOf(id, line.id)] ?? "");
      const total = column ? sumOfColumn(column, typed) : null;
      return total && leftOver(line, total, days, about);
    });
  });
}
