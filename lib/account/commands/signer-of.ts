import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { covers, spanFromDb } from "@/lib/spans";

/** Name and post as they stand at this moment, from an assignment that still runs. Refuses `auth.capacityEnded`. */
export async function signerOf(tx: Tx, { personId, capacity }: Actor) {
  const { person, post, ...assignment } = await tx.assignment.findUniqueOrThrow({
    where: { id: capacity.assignmentId, personId },
    select: {
      post: true,
      ...spell,
      standsInFor: { select: spell },
      person: { select: { fullName: true } },
    },
  });
  const stoodInFor = assignment.standsInFor ?? assignment;
  if (!runsNow(assignment) || !runsNow(stoodInFor)) throw new Refusal("auth.capacityEnded");
  return {
    personId,
    assignmentId: capacity.assignmentId,
    signerName: person.fullName,
    signerPost: post,
  };
}

const spell = { fromOn: true, toOn: true, endedAt: true } as const;

function runsNow(assignment: { fromOn: Date; toOn: Date | null; endedAt: Date | null }) {
  return assignment.endedAt === null && covers(spanFromDb(assignment), dayOf(now()));
}
