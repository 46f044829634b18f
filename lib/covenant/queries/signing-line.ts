import type { Day } from "@/lib/dates";
import { dayToDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { usualViceChair } from "../signing-rules";

/** How a unit's vice chair stands over a signature: as the unit last chose, else as usual. */
export async function viceChairOf(client: Prisma.TransactionClient, unitId: string) {
  const chosen = await client.signingLine.findFirst({
    where: { unitId },
    orderBy: { chosenAt: "desc" },
    select: { viceChairAs: true },
  });
  return chosen?.viceChairAs ?? usualViceChair;
}

type Holder = { personId: string; assignmentId: string; unitId: string | null };

/** The written authorisation under which someone may sign for their unit on a day; null without one. */
export function findDelegation(
  client: Prisma.TransactionClient,
  { personId, assignmentId, unitId }: Holder,
  on: Day,
) {
  if (unitId === null) return null;
  const day = dayToDb(on);
  return client.signingDelegation.findFirst({
    where: {
      ...{ personId, assignmentId, unitId, endedAt: null },
      fromOn: { lte: day },
      toOn: { gte: day },
    },
    orderBy: { recordedAt: "desc" },
    select: { id: true, personId: true, assignmentId: true },
  });
}

/** Who may sign for these units on a day under a written authorisation, the one recorded last first. */
export async function delegatesOf(
  client: Prisma.TransactionClient,
  unitIds: readonly string[],
  on: Day,
) {
  const day = dayToDb(on);
  const rows = await client.signingDelegation.findMany({
    where: {
      ...{ unitId: { in: [...unitIds] }, endedAt: null },
      fromOn: { lte: day },
      toOn: { gte: day },
    },
    orderBy: { recordedAt: "desc" },
    select: {
      ...{ id: true, unitId: true, person: { select: { fullName: true } } },
      assignment: { select: { post: true } },
    },
  });
  return rows.map(({ id, unitId, person, assignment }) => ({
    ...{ delegationId: id, unitId, name: person.fullName, post: assignment.post },
  }));
}
