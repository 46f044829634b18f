import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canChangeActivity } from "../policy";
import { changingRefusal, notingRefusal } from "../rules";
import type { ChangeActivityInput, WithdrawActivityInput } from "../schema";
import { keepRevision, writtenOf } from "../written";

/**
 * Says a note anew; what it said before is kept. Refuses as `noteActivity`, and `activity.withdrawn`,
 * `activity.changedMeanwhile`.
 */
export function changeActivity(actor: Actor, input: ChangeActivityInput) {
  const { activityId, revision, ...note } = input;
  return transaction(async (tx) => {
    const activity = await lockActivity(tx, activityId);
    authorize(canChangeActivity(actor, activity));
    refuse(changingRefusal(activity, { revision }) ?? notingRefusal(note, dayOf(now())));
    const written = await writtenOf(tx, activity.unitId, note);
    const number = activity.revision + 1;
    await tx.activityAmount.deleteMany({ where: { activityId } });
    await tx.activity.update({
      where: { id: activityId },
      data: { ...written.words, revision: number, amounts: { create: written.amounts } },
    });
    await keepRevision(tx, actor, { activityId, number, written });
    const about = { ownerUnitId: activity.unitId, activityId, content: note.content };
    record(tx, actor, { type: "activity.changed", ...about, happenedOn: note.happenedOn });
  });
}

/** Takes a note out of every sum; it stays in the log with the reason. Refuses `activity.withdrawn`, `activity.changedMeanwhile`. */
export function withdrawActivity(actor: Actor, input: WithdrawActivityInput) {
  const { activityId, revision, reason } = input;
  return transaction(async (tx) => {
    const activity = await lockActivity(tx, activityId);
    authorize(canChangeActivity(actor, activity));
    refuse(changingRefusal(activity, { revision }));
    await tx.activity.update({
      where: { id: activityId },
      data: { withdrawnAt: now(), withdrawalReason: reason, revision: activity.revision + 1 },
    });
    const about = { ownerUnitId: activity.unitId, activityId, content: activity.content };
    record(tx, actor, { type: "activity.withdrawn", ...about, reason });
  });
}

async function lockActivity(tx: Tx, activityId: string) {
  await tx.$queryRaw`select 1 from activities where id = ${activityId}::uuid for update`;
  const activity = await tx.activity.findUnique({
    where: { id: activityId },
    select: { unitId: true, personId: true, revision: true, withdrawnAt: true, content: true },
  });
  if (!activity) throw new Refusal("notFound");
  return activity;
}
