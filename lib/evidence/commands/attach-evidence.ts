import "server-only";
import { canChangeActivity } from "@/lib/activity/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { lockReport } from "@/lib/report/commands/locked-report";
import { canEnterReport } from "@/lib/report/policy";
import { attachingRefusal } from "../rules";
import type { AttachToActivityInput, AttachToReportInput } from "../schema";
import { hangEvidence } from "./hang-evidence";
import { receiveEvidence } from "./receive-evidence";

/**
 * Hangs files on a line of a report, while its figures may be typed or wait to be checked; gives how many. Refuses as
 * `receiveEvidence` and `attachingRefusal`, and `file.missing`, `report.otherLine`.
 */
export async function attachToReport(actor: Actor, input: AttachToReportInput) {
  const { periodId, unitId, indicatorId } = input;
  authorize(canEnterReport(actor, { unitId }));
  refuse(input.files.length === 0 ? "file.missing" : null);
  const received = await receiveEvidence(input);
  return transaction(async (tx) => {
    const report = await lockReport(tx, { periodId, unitId });
    refuse(attachingRefusal(report, now()));
    refuse(report.lines.some(({ id }) => id === indicatorId) ? null : "report.otherLine");
    const place = { unitId, reportId: report.id, indicatorId };
    const names = await hangEvidence(tx, actor, place, received);
    const about = { ownerUnitId: unitId, reportId: report.id, activityId: null };
    record(tx, actor, { type: "evidence.added", ...about, names });
    return names.length;
  });
}

/** Hangs files on an activity; gives how many. Refuses as `receiveEvidence`, and `file.missing`, `activity.withdrawn`. */
export async function attachToActivity(actor: Actor, input: AttachToActivityInput) {
  const { activityId } = input;
  await transaction((tx) => ownActivity(tx, actor, activityId));
  refuse(input.files.length === 0 ? "file.missing" : null);
  const received = await receiveEvidence(input);
  return transaction(async (tx) => {
    const { unitId } = await ownActivity(tx, actor, activityId);
    const names = await hangEvidence(tx, actor, { unitId, activityId }, received);
    const about = { ownerUnitId: unitId, reportId: null, activityId };
    record(tx, actor, { type: "evidence.added", ...about, names });
    return names.length;
  });
}

async function ownActivity(tx: Tx, actor: Actor, activityId: string) {
  await tx.$queryRaw`select 1 from activities where id = ${activityId}::uuid for update`;
  const activity = await tx.activity.findUnique({
    where: { id: activityId },
    select: { unitId: true, personId: true, withdrawnAt: true },
  });
  if (!activity) throw new Refusal("notFound");
  authorize(canChangeActivity(actor, activity));
  refuse(activity.withdrawnAt ? "activity.withdrawn" : null);
  return activity;
}
