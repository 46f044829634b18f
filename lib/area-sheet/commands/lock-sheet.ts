import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { lockReport } from "@/lib/report/commands/locked-report";
import { canEnterReport } from "@/lib/report/policy";
import { enteringRefusal } from "@/lib/report/rules";
import { areasOf, columnsOf, periodParts, sheetOf } from "../sheet-parts";

type Key = { periodId: string; unitId: string };

/**
 * A unit's sheet for a period, made on first touch, for whoever types the unit's report and as long as it is open: the
 * report's row is the lock. Refuses as `enterFigures`, but for a revision.
 */
export async function lockSheet(tx: Tx, actor: Actor, key: Key) {
  const report = await lockReport(tx, key);
  authorize(canEnterReport(actor, report));
  refuse(enteringRefusal(report, report, now()));
  return { report, ...(await sheetParts(tx, key)) };
}

/** The sheet with its areas and columns, its row there in any case. For an act that holds the report's lock. */
export async function sheetParts(tx: Tx, key: Key) {
  await tx.areaSheet.createMany({ data: [key], skipDuplicates: true });
  const { period, formId, lastDay } = await periodParts(tx, key.periodId);
  const [sheet, areas, { columns, offered }] = await Promise.all([
    sheetOf(tx, key),
    areasOf(tx, key.unitId, lastDay),
    columnsOf(tx, key.unitId, period),
  ]);
  if (!sheet) throw new Error("The sheet that was just made is not there");
  return { sheet, areas, columns, offered, formId };
}
