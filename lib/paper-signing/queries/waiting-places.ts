import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { PaperDescription } from "@/lib/document/description";
import { lookAtWords } from "./look-at-words";

/**
 * The papers that wait for this person's signature in the assignment they act in, the oldest first; without those whose words have
 * changed since they were frozen, which nobody signs any more.
 */
export async function listWaitingPlaces(actor: Actor) {
  const { personId, capacity } = actor;
  const rows = await db.paperPlace.findMany({
    where: {
      ...{ personId, assignmentId: capacity.assignmentId, signature: null },
      signing: { withdrawal: null, completion: null },
    },
    select: {
      position: true,
      signing: { select: { id: true, paper: true, subjectId: true, description: true } },
    },
    orderBy: [{ signingId: "asc" }, { position: "asc" }],
  });
  const waiting = rows.map(async ({ position, signing }) => {
    const { id: signingId, paper } = signing;
    // Written by openPaper.
    const description = signing.description as unknown as PaperDescription;
    const { stands } = await lookAtWords(actor, signing, description);
    return stands ? [{ signingId, paper, position, title: description.title }] : [];
  });
  return (await Promise.all(waiting)).flat();
}
