import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { findVisible } from "./visible-covenant";

/** Covenants of units that the actor's own unit succeeds, newest year first; empty for whoever inherits nothing. */
export async function listInherited(actor: Actor) {
  const { unitId } = actor.capacity;
  if (!unitId) return [];
  const found = await db.covenant.findMany({
    where: {
      kind: "covenant",
      parties: { some: { unit: { endings: { some: { successorId: unitId } } } } },
    },
    orderBy: [{ clusterYear: { year: "desc" } }, { id: "asc" }],
    select: { id: true },
  });
  const covenants = await Promise.all(found.map(({ id }) => findVisible(actor, id)));
  return covenants.flatMap((covenant) => {
    if (!covenant) return [];
    const { id, title, endedParts } = covenant;
    const from = endedParts.filter(({ successors }) =>
      successors.some((each) => each.unitId === unitId),
    );
    return from.length > 0 ? [{ id, title, from: from.map(({ name }) => name) }] : [];
  });
}

export type InheritedCovenant = Awaited<ReturnType<typeof listInherited>>[number];
