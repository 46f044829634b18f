import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * Covenants and annexes that may wait for this actor, of years that are not closed: open for signing, and their unit is to sign, member
 * of the year or not, or a scan has been looked at by nobody in one of the given cluster years; or taken back after their unit had signed
 * and not open again. Ids alone: what may be done is asked of each (`getCovenant`).
 */
export async function findAwaitingSomebody(actor: Actor, clusterYearIds: readonly string[]) {
  const { unitId } = actor.capacity;
  const found = await db.covenant.findMany({
    where: {
      ...{ kind: "covenant", clusterYear: { phase: { not: "closed" } } },
      OR: [
        ...(unitId ? [{ status: "openForSigning" as const, parties: { some: { unitId } } }] : []),
        ...(unitId ? [takenBackFrom(unitId)] : []),
        {
          status: "openForSigning",
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

function takenBackFrom(unitId: string): Prisma.CovenantWhereInput {
  return {
    status: { in: ["draft", "consulting", "ready", "adopted"] },
    versions: { some: { signatures: { some: { unitId } } } },
  };
}
