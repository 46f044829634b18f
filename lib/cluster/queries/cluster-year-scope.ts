import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { LeadershipRole, Phase } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import { covers, datedFromDb } from "@/lib/spans";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import type { ClusterYearScope } from "../policy";
import { daysPart, membershipsPart, membersIn } from "./members";

/** A cluster year as policies and rules ask of it. */
export type LoadedClusterYear = ClusterYearScope & { phase: Phase };

/** A cluster year, whoever asks: for the domains whose things hang on it, before their own policy. Null when unknown. */
export function loadClusterYearScope(clusterYearId: string, client: Prisma.TransactionClient = db) {
  return load(client, clusterYearId);
}

/**
 * The same within a transaction, held so that neither phase, members nor terms change before it ends;
 * several commands may hold one year at once.
 */
export async function holdClusterYearScope(tx: Tx, clusterYearId: string) {
  await tx.$queryRaw`select 1 from cluster_years where id = ${clusterYearId}::uuid for share`;
  await tx.$queryRaw`
    select 1 from clusters where id = (select cluster_id from cluster_years where id = ${clusterYearId}::uuid) for share`;
  return load(tx, clusterYearId);
}

async function load(
  client: Prisma.TransactionClient,
  id: string,
): Promise<LoadedClusterYear | null> {
  const found = await client.clusterYear.findUnique({ where: { id }, select: scopeParts });
  if (!found) return null;
  const today = dayOf(now());
  const { cluster, terms, ...clusterYear } = found;
  const paths = await pathsOf(client, [cluster.ownerUnitId]);
  const running = datedFromDb(terms).filter((term) => covers(term, today));
  const leading = (role: LeadershipRole) =>
    running.filter((term) => term.role === role).map(({ unitId }) => unitId);
  return {
    ...clusterYear,
    ownerPath: paths.get(cluster.ownerUnitId) ?? [],
    memberUnitIds: membersIn(cluster, found.year, today).map(({ unitId }) => unitId),
    leadUnitIds: leading("lead"),
    deputyUnitIds: leading("deputy"),
  };
}

const scopeParts = {
  id: true,
  clusterId: true,
  year: true,
  phase: true,
  terms: { select: { unitId: true, role: true, ...daysPart } },
  cluster: { select: { ownerUnitId: true, ...membershipsPart } },
} as const satisfies Prisma.ClusterYearSelect;
