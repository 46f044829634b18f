import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { spanFromDb } from "@/lib/spans";
import { canAssignAt } from "../policy";
import { endingRefusal } from "../rules";
import type { EndAssignmentInput } from "../schema";
import { endAssignments } from "./end-assignments";
import { lockPlace } from "./lock-place";

/**
 * Ends an assignment with a last day; whoever stands in for it stops with it. Refuses `assignment.notBegun`,
 * `assignment.alreadyEnded` for a day that is not earlier, and `assignment.own` for the one the actor acts by.
 */
export function endAssignment(actor: Actor, { assignmentId, toOn }: EndAssignmentInput) {
  return transaction(async (tx) => {
    const { unitId, clusterId } = await load(tx, assignmentId);
    // The place first, as whoever ends a whole unit does.
    const place = await lockPlace(
      tx,
      unitId ? { kind: "unit", id: unitId } : { kind: "cluster", id: clusterId ?? "" },
    );
    await tx.$queryRaw`select 1 from assignments where id = ${assignmentId}::uuid for no key update`;
    const days = spanFromDb(await load(tx, assignmentId));
    authorize(canAssignAt(actor, place));
    refuse(actor.capacity.assignmentId === assignmentId ? "assignment.own" : null);
    const refusal = endingRefusal(days, toOn);
    const day = refusal === "assignment.notBegun" ? days.fromOn : (days.toOn ?? toOn);
    refuse(refusal, { day: dayText(day) });
    await endAssignments(tx, actor, { id: assignmentId }, toOn);
  });
}

async function load(tx: Tx, assignmentId: string) {
  const assignment = await tx.assignment.findUnique({ where: { id: assignmentId } });
  if (!assignment) throw new Refusal("notFound");
  return assignment;
}
