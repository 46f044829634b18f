import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { canArrangeStandIn } from "../policy";
import { colleaguesOf } from "../queries/colleagues";
import { standInRefusal } from "../rules";
import type { ArrangeStandInInput, EndStandInInput } from "../schema";
import { lockAssignment } from "./lock-assignment";

/**
 * Lets a colleague act in place of the actor, in the assignment the actor's capacity comes from, from a day to a day,
 * both included. Gives the new assignment's id. Refuses what `standInRefusal` refuses.
 */
export function arrangeStandIn(actor: Actor, input: ArrangeStandInInput) {
  return transaction(async (tx) => {
    const absent = await lockAssignment(tx, actor.capacity.assignmentId);
    authorize(canArrangeStandIn(actor, absent));
    const today = dayOf(now());
    const colleagues = await colleaguesOf(tx, absent, today);
    refuse(standInRefusal({ ...absent, assignment: absent, colleagues }, input, today));

    const { role, unitId, clusterId, post, placeName } = absent;
    const given = { role, post, standsInForId: absent.id };
    const { id, person } = await tx.assignment.create({
      data: {
        ...{ ...given, unitId, clusterId, personId: input.personId, createdAt: now() },
        ...{ fromOn: dayToDb(input.fromOn), toOn: dayToDb(input.toOn) },
      },
      select: { id: true, person: true },
    });
    record(tx, actor, {
      type: "assignment.begun",
      ...about(person),
      ...{ ...given, assignmentId: id, placeId: unitId ?? clusterId ?? "", placeName },
      ...{ fromOn: input.fromOn, toOn: input.toOn },
    });
    return id;
  });
}

/**
 * Ends a colleague's standing in for the actor at once, or before it has begun. Refuses `notFound`, `notAllowed` and
 * `standIn.over`.
 */
export async function endStandIn(actor: Actor, { assignmentId }: EndStandInInput) {
  const standsInFor = await db.assignment.findUnique({
    where: { id: assignmentId },
    select: { standsInForId: true },
  });
  if (!standsInFor?.standsInForId) throw new Refusal("notFound");
  const absentId = standsInFor.standsInForId;
  await transaction(async (tx) => {
    const absent = await lockAssignment(tx, absentId);
    authorize(canArrangeStandIn(actor, absent));
    const today = dayOf(now());
    const standIn = absent.standIns.find(({ id }) => id === assignmentId);
    if (!standIn || (standIn.toOn !== null && standIn.toOn < today))
      throw new Refusal("standIn.over");

    const hasBegun = standIn.fromOn <= today;
    const toOn = hasBegun ? today : standIn.fromOn;
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { toOn: dayToDb(toOn), endedAt: now() },
    });
    record(tx, actor, {
      type: "assignment.ended",
      ...about(standIn.person),
      ...{ assignmentId, role: standIn.role, placeName: absent.placeName, toOn },
    });
  });
}
