import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { indicatorsOf, notedSince } from "../offered";
import { canChangeActivity, canNoteActivities } from "../policy";

/** A note with what it said before, and whether this person may change it. Null outside the unit's own log. */
export async function getActivity(actor: Actor, activityId: string) {
  const activity = await db.activity.findUnique({
    where: { id: activityId },
    select: {
      ...{ id: true, unitId: true, personId: true, revision: true, happenedOn: true },
      ...{ content: true, place: true, notedAt: true, withdrawnAt: true, withdrawalReason: true },
      person: { select: { fullName: true } },
      amounts: {
        select: {
          ...{ typed: true, whole: true, quantity: true },
          indicator: { select: { id: true, name: true, type: true, unitOfMeasure: true } },
        },
      },
      revisions: {
        select: {
          ...{ number: true, happenedOn: true, content: true, place: true, amounts: true },
          ...{ at: true, person: { select: { fullName: true } } },
        },
        orderBy: { number: "desc" },
      },
    },
  });
  if (!activity || !canNoteActivities(actor, activity)) return null;
  const happenedOn = dayFromDb(activity.happenedOn);
  const today = dayOf(now());
  return {
    ...{ ...activity, happenedOn, today },
    revisions: activity.revisions.map((was) => ({ ...was, happenedOn: dayFromDb(was.happenedOn) })),
    indicators: await indicatorsOf(db, activity.unitId, earlier(happenedOn, notedSince(today))),
    mayChange: canChangeActivity(actor, activity) && activity.withdrawnAt === null,
  };
}

function earlier(a: Day, b: Day) {
  return a < b ? a : b;
}

export type ActivityView = NonNullable<Awaited<ReturnType<typeof getActivity>>>;
