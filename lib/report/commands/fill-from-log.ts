import "server-only";
import { activitySums } from "@/lib/activity/queries/activity-sums";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { daysAsked } from "@/lib/figure/rules/facts";
import { authorize, refuse } from "@/lib/refusal";
import { canEnterReport } from "../policy";
import { enteringRefusal } from "../rules";
import { fillEmpty } from "./fill-empty";
import { lockFacts } from "./locked-facts";
import { lockReport } from "./locked-report";

/**
 * Puts what the unit's activities of the days each cell is asked for come to into the cells that are empty, as if it had been typed; a cell that says
 * something stays as it is. Gives how many were filled. Refuses as `enterFigures`, but for a revision.
 */
export function fillFromLog(actor: Actor, key: { periodId: string; unitId: string }) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, key);
    authorize(canEnterReport(actor, report));
    refuse(enteringRefusal(report, report, now()));
    const facts = await lockFacts(tx, report);
    const sums = await activitySums(tx, report.unitId, daysAsked(report.lines, facts.of));
    return fillEmpty(tx, actor, report, facts, ({ id }) => sums.get(id)?.total);
  });
}
