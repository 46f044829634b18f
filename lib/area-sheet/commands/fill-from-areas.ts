import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { fillEmpty } from "@/lib/report/commands/fill-empty";
import { cellOf, cellsAt, sumOfColumn } from "../rules";
import type { sheetKey } from "../schema";
import { lockSheet } from "./lock-sheet";

/**
 * Puts a sheet's sums into the cells of the report that are empty, as if they had been typed; a cell that says something
 * stays as it is. Gives how many were filled. Refuses as `enterFigures`, but for a revision.
 */
export function fillFromAreas(actor: Actor, key: z.output<typeof sheetKey>) {
  return transaction(async (tx) => {
    const { report, sheet, areas, columns } = await lockSheet(tx, actor, key);
    const cells = cellsAt(sheet.figures, sheet.revision);
    return fillEmpty(tx, report, ({ id: columnId }) => {
      const column = columns.find(({ id }) => id === columnId);
      return (
        column &&
        sumOfColumn(
          column,
          areas.map(({ id }) => cells[cellOf(id, columnId)] ?? ""),
        )
      );
    });
  });
}
