import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { findVisible } from "./visible-covenant";

/**
 * Covenants of units that the actor's own unit succeeds, newest year first, each with the annexes that it is to sign or has signed in
 * their place; empty for whoever inherits nothing.
 */
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
  const annexes = await db.covenant.findMany({
    where: { amendsId: { in: found.map(({ id }) => id) }, parties: { some: { unitId } } },
    orderBy: { annexNumber: "asc" },
    select: { id: true, title: true, amendsId: true },
  });
  return covenants.flatMap((covenant) => {
    if (!covenant) return [];
    const { id, title, endedParts } = covenant;
    const from = endedParts.filter(({ successors }) =>
      successors.some((each) => each.unitId === unitId),
    );
    if (from.length === 0) return [];
    const ours = annexes.filter(({ amendsId }) => amendsId === id);
    return [{ id, title, from: from.map(({ name }) => name), annexes: ours }];
  });
}

export type InheritedCovenant = Awaited<ReturnType<typeof listInherited>>[number];
