import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";

/** The papers that wait for this person's signature in the assignment they act in, the oldest first. */
export async function listWaitingPlaces({ personId, capacity: { assignmentId } }: Actor) {
  const rows = await db.paperPlace.findMany({
    where: {
      ...{ personId, assignmentId, signature: null },
      signing: { withdrawal: null, completion: null },
    },
    select: { position: true, signing: { select: { id: true, paper: true, description: true } } },
    orderBy: [{ signingId: "asc" }, { position: "asc" }],
  });
  return rows.map(({ position, signing: { id, paper, description } }) => ({
    ...{ signingId: id, paper, position },
    // Written by openPaper.
    title: (description as { title: string }).title,
  }));
}
