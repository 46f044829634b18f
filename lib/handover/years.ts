import "server-only";
import {
  holdClusterYearScope,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";

/** The closing year and the next one of its cluster. Null when the year is unknown. */
export async function loadYears(clusterYearId: string) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear) return null;
  const nextId = await nextYearId(db, clusterYear);
  return { clusterYear, nextYear: nextId ? await loadClusterYearScope(nextId) : null };
}

/** The same, both held until the transaction ends. */
export async function holdYears(tx: Tx, clusterYearId: string) {
  const clusterYear = await holdClusterYearScope(tx, clusterYearId);
  if (!clusterYear) return null;
  const nextId = await nextYearId(tx, clusterYear);
  return { clusterYear, nextYear: nextId ? await holdClusterYearScope(tx, nextId) : null };
}

export type HeldYears = NonNullable<Awaited<ReturnType<typeof loadYears>>>;

/** The units that led last in the closing year and that lead first in the next, whatever today is. */
export async function partiesOf(
  client: Prisma.TransactionClient,
  { clusterYear, nextYear }: HeldYears,
) {
  const terms = await client.leadershipTerm.findMany({
    where: {
      role: "lead",
      clusterYearId: { in: [clusterYear.id, nextYear?.id ?? clusterYear.id] },
    },
    select: { clusterYearId: true, unitId: true },
    orderBy: { fromOn: "asc" },
  });
  const from = terms.findLast(({ clusterYearId }) => clusterYearId === clusterYear.id);
  const to = terms.find(({ clusterYearId }) => clusterYearId === nextYear?.id);
  return { fromUnitId: from?.unitId ?? null, toUnitId: to?.unitId ?? null };
}

async function nextYearId(
  client: Prisma.TransactionClient,
  { clusterId, year }: { clusterId: string; year: number },
) {
  const next = await client.clusterYear.findUnique({
    where: { clusterId_year: { clusterId, year: year + 1 } },
    select: { id: true },
  });
  return next?.id ?? null;
}
