import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { askedPlace, asking, askingParts } from "./asking";

/** The papers that ask for this person's signature in the assignment they act in, the oldest first, each with their next place. */
export async function listWaitingPlaces(actor: Actor) {
  const { personId, capacity } = actor;
  const mine = { personId, assignmentId: capacity.assignmentId, signature: null };
  const open = await db.paperSigning.findMany({
    where: { ...asking, places: { some: mine } },
    select: askingParts,
    orderBy: { id: "asc" },
  });
  const waiting = open.map(async (signing) => {
    const place = await askedPlace(actor, signing);
    if (!place) return [];
    const { position, title } = place;
    return [{ signingId: signing.id, paper: signing.paper, position, title }];
  });
  return (await Promise.all(waiting)).flat();
}
