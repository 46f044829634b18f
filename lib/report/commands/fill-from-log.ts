import "server-only";
import { activitySums } from "@/lib/activity/queries/activity-sums";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canEnterReport } from "../policy";
import { enteringRefusal } from "../rules";
import { fillEmpty } from "./fill-empty";
import { lockReport } from "./locked-report";

/**
 * Puts what the unit's activities come to into the cells that are empty, as if it had been typed; a cell that says
 * something stays as it is. Gives how many were filled. Refuses as `enterFigures`, but for a revision.
 */
export function fillFromLog(actor: Actor, key: { periodId: string; unitId: string }) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, key);
    authorize(canEnterReport(actor, report));
    refuse(enteringRefusal(report, report, now()));
    const { period, unitId } = report;
    const empty = report.lines.filter(({ id }) => !report.cells[id]);
    const sums = await activitySums(tx, {
      ...{ unitId, fromOn: dayFromDb(period.fromOn), toOn: dayFromDb(period.toOn) },
      indicatorIds: empty.map(({ id }) => id),
    });
    return fillEmpty(tx, report, ({ id }) => sums.get(id)?.total);
  });
}
