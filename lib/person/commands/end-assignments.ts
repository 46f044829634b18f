import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { type Day, dayFromDb, dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { placeOfAssignment } from "../labels";

/**
 * Ends the assignments that run past a day, after that day; one that has not begun by then ends on its first day.
 * Whoever stands in for one of them stops with it.
 */
export async function endAssignments(
  tx: Tx,
  actor: Actor,
  which: Prisma.AssignmentWhereInput,
  lastDay: Day,
) {
  const runsPast = { OR: [{ toOn: null }, { toOn: { gt: dayToDb(lastDay) } }] };
  const ending = await tx.assignment.findMany({
    where: { AND: [runsPast, { OR: [which, { standsInFor: which }] }] },
    include: {
      person: { select: { fullName: true, ownerUnitId: true } },
      unit: { select: { kind: true, names: { orderBy: { fromOn: "asc" } } } },
      cluster: { select: { kind: true, label: true } },
    },
    orderBy: { id: "asc" },
  });
  for (const { id, personId, person, role, ...assignment } of ending) {
    const first = dayFromDb(assignment.fromOn);
    const toOn = first > lastDay ? first : lastDay;
    await tx.assignment.updateMany({ where: { id, ...runsPast }, data: { toOn: dayToDb(toOn) } });
    record(tx, actor, {
      type: "assignment.ended",
      ownerUnitId: person.ownerUnitId,
      aboutPersonId: personId,
      personName: person.fullName,
      assignmentId: id,
      role,
      placeName: placeOfAssignment(assignment),
      toOn,
    });
  }
}
