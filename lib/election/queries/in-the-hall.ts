import "server-only";
import { listYearMembers } from "@/lib/cluster/queries/members";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { committeeName } from "@/lib/unit/labels";
import type { VoteRow } from "./vote-row";

/** The members that were found present at a vote's event, in the order of the decision: who would be on the next roll. */
export async function listInTheHall({ clusterYearId, eventId, event }: VoteRow) {
  const members = await listYearMembers(db, clusterYearId, dayOf(event.startsAt));
  const there = await db.eventAttendance.findMany({
    where: { eventId },
    select: { unitId: true },
  });
  return members
    .filter(({ id }) => there.some(({ unitId }) => unitId === id))
    .map((unit) => ({ unitId: unit.id, name: committeeName(unit) }));
}
