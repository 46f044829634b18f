import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canCheckReport } from "../policy";
import { extendingRefusal } from "../rules";
import type { ExtendReportInput } from "../schema";
import { aboutReport, lockReport } from "./locked-report";
import { settleReopening } from "./reopen-report";

/**
 * Gives one unit more time for one period, with a reason all who read the report see; the latest extension holds, and settles a
 * request to open the report again. Refuses
 * `notAllowed`, `report.alreadySubmitted`, `report.alreadyVerified`, `report.ownExtension`, and `report.notLater` for an
 * hour that is past or not later than the one it is due at now.
 */
export function extendReport(actor: Actor, { dueAt, reason, ...place }: ExtendReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, place);
    authorize(canCheckReport(actor, report));
    const at = now();
    const due = momentInSentence(report.period.dueAt);
    refuse(extendingRefusal(report, { unitId: actor.capacity.unitId, dueAt }, at), { due });
    const { personId } = actor;
    await tx.reportExtension.create({ data: { ...place, personId, dueAt, reason, at } });
    await settleReopening(tx, actor, report, `Đã gia hạn gửi đến ${momentInSentence(dueAt)}.`);
    record(tx, actor, {
      type: "report.extended",
      ...aboutReport(report),
      ...{ dueAt: dueAt.toISOString(), reason },
    });
  });
}
