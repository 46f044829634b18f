import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays, dayOf, endOfDay } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import type { AskToReopenInput, DecideReopeningInput } from "../path-schema";
import { canEnterReport, canReopenReport } from "../policy";
import { askingRefusal } from "../rules";
import type { ReportRef } from "../schema";
import { keepRevisions } from "./keep-revisions";
import { aboutReport, type LockedReport, lockReport } from "./locked-report";
import { rederiveLater } from "./rederive-later";

/** A unit asks for its closed report to be opened again. Refuses `report.notClosed`, `report.reopeningAsked`. */
export function askToReopen(actor: Actor, { reason, ...place }: AskToReopenInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, place);
    authorize(canEnterReport(actor, report));
    const waiting = await tx.reportReopening.count({
      where: { reportId: report.id, decidedAt: null },
    });
    const at = now();
    refuse(askingRefusal(report, { isWaiting: waiting > 0 }, at));
    const asked = { reportId: report.id, askedById: actor.personId, reason, askedAt: at };
    await tx.reportReopening.create({ data: asked });
    record(tx, actor, { type: "report.reopeningAsked", ...aboutReport(report), reason });
  });
}

/**
 * Decides a unit's request: granted, the report is typed anew within so many days, and what was confirmed last goes on
 * counting until it is confirmed again; declined, it stays as it is. Refuses `report.ownUnit`, `report.notAsked`.
 */
export function decideReopening(actor: Actor, input: DecideReopeningInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canReopenReport(actor, report));
    refuse(report.unitId === actor.capacity.unitId ? "report.ownUnit" : null);
    const asked = await tx.reportReopening.findFirst({
      where: { reportId: report.id, decidedAt: null },
      select: { id: true, reason: true },
    });
    if (!asked) throw new Refusal("report.notAsked");
    const at = now();
    const { answer } = input;
    const granted = input.decision === "grant";
    await tx.reportReopening.update({
      where: { id: asked.id },
      data: { decidedById: actor.personId, decidedAt: at, granted, answer },
    });
    const dueAt = endOfDay(addDays(dayOf(at), input.days));
    if (granted) {
      await open(tx, report, { reason: asked.reason, dueAt });
      await keepRevisions(tx, actor, report, { kind: "reopened", reason: asked.reason });
      // Confirmed totals were left as they were while earlier figures changed.
      await rederiveLater(tx, actor, report, {
        indicatorIds: report.values.map(({ indicatorId }) => indicatorId),
        cause: `Báo cáo ${report.period.label} được mở lại`,
      });
    }
    const event = { ...aboutReport(report), granted, answer };
    record(tx, actor, { type: "report.reopeningDecided", ...event });
  });
}

/** A waiting request whose reason is gone: the report is open, or sent. Nobody has to decide it any more; what settled it stands in its answer, and on record. */
export async function settleReopening(tx: Tx, actor: Actor, report: LockedReport, answer: string) {
  const { count } = await tx.reportReopening.updateMany({
    where: { reportId: report.id, decidedAt: null },
    data: { decidedById: actor.personId, decidedAt: now(), answer },
  });
  if (count > 0)
    record(tx, actor, { type: "report.reopeningSettled", ...aboutReport(report), answer });
}

/** Typed again, as after a return; never sent before, it is simply open longer. */
async function open(
  tx: Tx,
  report: LockedReport,
  { reason, dueAt }: { reason: string; dueAt: Date },
) {
  const wasSent = report.status === "verified" || report.status === "locked";
  await tx.progressReport.update({
    where: { id: report.id },
    data: {
      ...(wasSent && {
        status: "returned" as const,
        returnReason: `Mở lại theo đề nghị: ${reason}`,
      }),
      ...{ returnDueAt: dueAt, revision: { increment: 1 } },
    },
  });
}

/** Closes a confirmed report for good ("chốt số liệu"). Refuses `report.ownUnit`, `report.notVerified`, `report.changedMeanwhile`. */
export function lockFigures(actor: Actor, input: ReportRef) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canReopenReport(actor, report));
    refuse(report.unitId === actor.capacity.unitId ? "report.ownUnit" : null);
    refuse(report.status === "verified" ? null : "report.notVerified");
    refuse(report.revision === Number(input.revision) ? null : "report.changedMeanwhile");
    await tx.progressReport.update({ where: { id: report.id }, data: { status: "locked" } });
    record(tx, actor, { type: "report.locked", ...aboutReport(report) });
  });
}
