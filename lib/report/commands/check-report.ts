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

/**
 * Returns a report to its unit: a cause for each line to be looked at again, words, and until when; the unit has that many
 * days, to the end of the last. Refuses as `verifyReport`, and `report.otherLine` for a line the form does not have.
 */
export function returnReport(actor: Actor, input: ReturnReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canCheckReport(actor, report));
    const { reason, causes, days } = input;
    refuse(
      checkingRefusal(report, { unitId: actor.capacity.unitId, revision: Number(input.revision) }),
    );
    const lines = new Set(report.lines.map(({ id }) => id));
    refuse(Object.keys(causes).every((id) => lines.has(id)) ? null : "report.otherLine");
    const at = now();
    const dueAt = endOfDay(addDays(dayOf(at), days));
    await tx.progressReport.update({
      where: { id: report.id },
      data: {
        ...{ status: "returned", returnReason: reason, returnDueAt: dueAt },
        revision: { increment: 1 },
      },
    });
    await tx.reportReturn.create({
      data: {
        ...{ reportId: report.id, personId: actor.personId, reason, dueAt, at },
        cells: {
          create: Object.entries(causes).map(([indicatorId, cause]) => ({ indicatorId, cause })),
        },
      },
    });
    record(tx, actor, { type: "report.returned", ...aboutReport(report), reason, causes });
  });
}
