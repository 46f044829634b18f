import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays, dayOf, endOfDay } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { isLockDue } from "../lock-rules";
import { isConfirmed, markingRefusal, marksToAdd, progressOf } from "../path-rules";
import { canCheckReport, checkingSide } from "../policy";
import { fieldsOf } from "../queries/board-fields";
import type { ReturnReportInput } from "../return-schema";
import { checkingRefusal } from "../rules";
import type { ReportRef } from "../schema";
import { aboutReport, type LockedReport, lockReport } from "./locked-report";

/**
 * Confirms a unit's figures for the cluster or for the office, as the form's route has it; once every mark is there, the
 * report is confirmed, and after its period's lock day closed for good with it. Gives what still waits, and whether it was closed. Refuses `report.ownUnit` (nobody confirms a report of their own unit),
 * `report.ownEntry` (nor figures they entered for it), `report.notSubmitted`, `report.alreadyVerified`,
 * `report.changedMeanwhile` (sent anew since it was read), `report.markedAlready`, `report.otherField`, `report.clusterFirst`.
 */
export function verifyReport(actor: Actor, input: ReportRef) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    const side = checkingSide(actor, report);
    authorize(side !== null);
    refuseChecking(actor, report, input);
    const by = { side: side ?? "office", fields: await fieldsOf(tx, actor) };
    refuse(markingRefusal(report, report.marks, by));
    const added = marksToAdd(report, report.marks, by);
    const at = now();
    await tx.reportMark.createMany({
      data: added.map((mark) => ({
        ...mark,
        ...{ reportId: report.id, revision: report.revision, at },
        ...{ personId: actor.personId, markedBy: actor.name },
      })),
    });
    const marks = [...report.marks, ...added];
    if (!isConfirmed(report, marks)) {
      const groups = added.map(({ groupCode }) => groupCode ?? "");
      record(tx, actor, { type: "report.marked", ...aboutReport(report), side: by.side, groups });
      return { waiting: progressOf(report, marks), isLocked: false };
    }
    const { lockOn } = report;
    const isLate = isLockDue(lockOn, at);
    await tx.progressReport.update({
      where: { id: report.id },
      data: { status: isLate ? "locked" : "verified", verifiedAt: at },
    });
    record(tx, actor, { type: "report.verified", ...aboutReport(report) });
    if (lockOn && isLate)
      record(tx, null, { type: "report.lockedByDay", ...aboutReport(report), lockOn });
    return { waiting: null, isLocked: isLate };
  });
}

function refuseChecking(actor: Actor, report: LockedReport, input: { revision: unknown }) {
  const { unitId } = actor.capacity;
  refuse(checkingRefusal(report, { unitId, revision: Number(input.revision) }));
  const isOwnEntry = report.onBehalf.some(({ personId }) => personId === actor.personId);
  refuse(isOwnEntry ? "report.ownEntry" : null);
}

/**
 * Returns a report to its unit: a cause for each line to be looked at again, with words of its own where needed, words for all, and until when; the unit has that many
 * days, to the end of the last. Refuses as `verifyReport`, and `report.otherLine` for a line the form does not have.
 */
export function returnReport(actor: Actor, input: ReturnReportInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canCheckReport(actor, report));
    const { reason, causes, words, days } = input;
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
          create: Object.entries(causes).map(([indicatorId, cause]) => ({
            ...{ indicatorId, cause, words: words[indicatorId] ?? "" },
          })),
        },
      },
    });
    record(tx, actor, { type: "report.returned", ...aboutReport(report), reason, causes, words });
  });
}
