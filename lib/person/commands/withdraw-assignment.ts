import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { nearestDay, spanFromDb } from "@/lib/spans";
import { placeOfAssignment } from "../labels";
import { canAssignAt } from "../policy";
import { withdrawalRefusal } from "../rules";
import type { WithdrawAssignmentInput } from "../schema";
import { lockPlace } from "./lock-place";

/**
 * Takes an assignment that was given by mistake, or that must not run another hour, away at once; whoever stands in for it stops
 * with it. A last day cannot do that, since it is inclusive. It stays on record with the reason, and the same work may be
 * given anew from the same day. Refuses `assignment.own` for the one the actor acts by, and `assignment.alreadyEnded`.
 */
export function withdrawAssignment(
  actor: Actor,
  { assignmentId, reason }: WithdrawAssignmentInput,
) {
  return transaction(async (tx) => {
    const { unitId, clusterId } = await load(tx, assignmentId);
    const place = unitId
      ? ({ kind: "unit", id: unitId } as const)
      : ({ kind: "cluster", id: clusterId ?? "" } as const);
    // The place first, as whoever ends a whole unit does.
    authorize(canAssignAt(actor, await lockPlace(tx, place)));
    refuse(actor.capacity.assignmentId === assignmentId ? "assignment.own" : null);
    await tx.$queryRaw`
      select 1 from assignments where ${assignmentId}::uuid in (id, stands_in_for_id) order by id for no key update`;
    const today = dayOf(now());
    const { endedAt, ...assignment } = await load(tx, assignmentId);
    refuse(withdrawalRefusal({ ...spanFromDb(assignment), endedAt }, today), {
      day: dayText(spanFromDb(assignment).toOn ?? today),
    });
    const taken = await tx.assignment.findMany({
      where: { endedAt: null, OR: [{ id: assignmentId }, { standsInForId: assignmentId }] },
      include: parts,
      orderBy: { id: "asc" },
    });
    for (const { id, person, personId, role, ...each } of taken) {
      const toOn = nearestDay(spanFromDb(each), today);
      await tx.assignment.update({
        where: { id },
        data: { endedAt: now(), toOn: dayToDb(toOn) },
      });
      record(tx, actor, {
        type: "assignment.withdrawn",
        ...{
          ownerUnitId: person.ownerUnitId,
          aboutPersonId: personId,
          personName: person.fullName,
        },
        ...{ assignmentId: id, role, placeName: placeOfAssignment(each), reason },
      });
    }
  });
}

const parts = {
  person: { select: { fullName: true, ownerUnitId: true } },
  unit: { select: { kind: true, names: { orderBy: { fromOn: "asc" } } } },
  cluster: { select: { kind: true, label: true } },
} as const;

async function load(tx: Tx, assignmentId: string) {
  const assignment = await tx.assignment.findUnique({ where: { id: assignmentId } });
  if (!assignment) throw new Refusal("notFound");
  return assignment;
}
