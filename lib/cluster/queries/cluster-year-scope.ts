import "server-only";
import { now } from "@/lib/clock";
import { type Day, dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { LeadershipRole, Phase } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import type { ClusterYearScope } from "../policy";
import { membersOn, referenceDay, runsOn } from "../rules";
import { inDays } from "./in-days";

/** A cluster year as policies and rules ask of it. */
export type LoadedClusterYear = ClusterYearScope & { phase: Phase };

/** A cluster year, whoever asks: for the domains whose things hang on it, before their own policy. Null when unknown. */
export function loadClusterYearScope(clusterYearId: string) {
  return load(db, clusterYearId);
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
  const members = membersOn(
    cluster.memberships.map(inDays),
    referenceDay(inDays(cluster), found.year, today),
  );
  const running = terms.map(inDays).filter((term) => runsOn(term, today));
  const leading = (role: LeadershipRole) =>
    running.filter((term) => term.role === role).map(({ unitId }) => unitId);
  return {
    ...clusterYear,
    ownerPath: await pathOf(client, cluster.owner, today),
    memberUnitIds: members.map(({ unitId }) => unitId),
    leadUnitIds: leading("lead"),
    deputyUnitIds: leading("deputy"),
  };
}

const scopeParts = {
  id: true,
  clusterId: true,
  year: true,
  phase: true,
  terms: { select: { unitId: true, role: true, fromOn: true, toOn: true } },
  cluster: {
    select: {
      fromOn: true,
      toOn: true,
      owner: { select: { id: true, toOn: true } },
      memberships: { select: { unitId: true, position: true, fromOn: true, toOn: true } },
    },
  },
} as const satisfies Prisma.ClusterYearSelect;

/** The owner and everything above it today; above an owner that has ended, what stood over it at its end. */
async function pathOf(
  client: Prisma.TransactionClient,
  owner: { id: string; toOn: Date | null },
  today: Day,
) {
  const lastDay = owner.toOn && dayFromDb(owner.toOn);
  const day = lastDay && lastDay < today ? lastDay : today;
  const [row] = await client.$queryRaw<
    { path: string[] }[]
  >`select unit_path(${owner.id}::uuid, ${day}::date) as path`;
  return row?.path ?? [];
}
