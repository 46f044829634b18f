import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { compareVietnamese } from "@/lib/collation";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { datedFromDb } from "@/lib/spans";
import { colleaguesOf } from "./colleagues";

/** Who may stand in for the actor in the present capacity, by name; nobody for one who only stands in. */
export async function listPossibleStandIns(actor: Actor) {
  const { assignmentId, standsIn } = actor.capacity;
  if (standsIn) return [];
  const place = await db.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: { unitId: true, clusterId: true },
  });
  const colleagues = await colleaguesOf(db, place, dayOf(now()));
  return colleagues
    .filter(({ id }) => id !== actor.personId)
    .sort((a, b) => compareVietnamese(a.fullName, b.fullName));
}

/** Who stands in for the actor in the present capacity, today or later. */
export async function listStandIns(actor: Actor) {
  const rows = await db.assignment.findMany({
    where: {
      standsInForId: actor.capacity.assignmentId,
      standsInFor: { personId: actor.personId },
      endedAt: null,
      toOn: { gte: dayToDb(dayOf(now())) },
    },
    select: { id: true, fromOn: true, toOn: true, person: { select: { fullName: true } } },
    orderBy: { fromOn: "asc" },
  });
  return datedFromDb(rows).map(({ person, ...standIn }) => ({ ...standIn, name: person.fullName }));
}

export type StandIn = Awaited<ReturnType<typeof listStandIns>>[number];
