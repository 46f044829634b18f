import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays, dayOf, endOfDay } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canCheckReport } from "../policy";
import { checkingRefusal } from "../rules";
import type { ReportRef, ReturnReportInput } from "../schema";
import { aboutReport, lockReport } from "./locked-report";

/**
 * Confirms a unit's figures. Refuses `report.ownUnit` (nobody confirms a report of their own unit),
 * `report.notSubmitted`, `report.alreadyVerified`, `report.changedMeanwhile` (sent anew since it was read).
 */
export function verifyReport(actor: Actor, input: ReportRef) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canCheckReport(actor, report));
    refuse(
      checkingRefusal(report, { unitId: actor.capacity.unitId, revision: Number(input.revision) }),
    );
    await tx.progressReport.update({
      where: { id: report.id },
      data: { status: "verified", verifiedAt: now() },
    });
    record(tx, actor, { type: "report.verified", ...aboutReport(report) });
  });
}

/** Days a unit has to correct what was returned. */
const daysToCorrect = 3;

/** Returns a report to its unit with a reason; the unit has three days, to the end of the last. Refuses as `verifyReport`. */
export function returnReport(actor: Actor, input: ReturnReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canCheckReport(actor, report));
    refuse(
      checkingRefusal(report, { unitId: actor.capacity.unitId, revision: Number(input.revision) }),
    );
    const { reason } = input;
    await tx.progressReport.update({
      where: { id: report.id },
      data: {
        status: "returned",
        returnReason: reason,
        returnDueAt: endOfDay(addDays(dayOf(now()), daysToCorrect)),
        revision: { increment: 1 },
      },
    });
    record(tx, actor, { type: "report.returned", ...aboutReport(report), reason });
  });
}
