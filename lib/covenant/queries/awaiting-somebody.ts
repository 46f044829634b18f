import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";

/**
 * Covenants and annexes open for signing that may wait for this actor: their unit is to sign, member of the year or not, or a scan
 * has been looked at by nobody in one of the given cluster years. Ids alone: what may be done is asked of each (`getCovenant`).
 */
export async function findAwaitingSomebody(actor: Actor, clusterYearIds: readonly string[]) {
  const { unitId } = actor.capacity;
  const found = await db.covenant.findMany({
    where: {
      ...{ kind: "covenant", status: "openForSigning", clusterYear: { phase: { not: "closed" } } },
      OR: [
        ...(unitId ? [{ parties: { some: { unitId } } }] : []),
        {
          clusterYearId: { in: [...clusterYearIds] },
          version: { scans: { some: { decision: null } } },
        },
      ],
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}
