import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { datedFromDb, spanFromDb } from "@/lib/spans";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { clusterName } from "../labels";

/** A cluster as it stands, held until the transaction ends. Refuses `notFound`. */
export async function lockCluster(tx: Tx, clusterId: string) {
  await tx.$queryRaw`select 1 from clusters where id = ${clusterId}::uuid for update`;
  const found = await tx.cluster.findUnique({ where: { id: clusterId }, include: clusterParts });
  if (!found) throw new Refusal("notFound");
  const paths = await pathsOf(tx, [found.ownerUnitId]);
  const { memberships, years, ...cluster } = found;
  return {
    ...cluster,
    ...spanFromDb(cluster),
    name: clusterName(cluster),
    ownerPath: paths.get(cluster.ownerUnitId) ?? [],
    memberships: datedFromDb(memberships),
    years: years.map(({ terms, ...year }) => ({ ...year, terms: datedFromDb(terms) })),
  };
}

const clusterParts = {
  memberships: { select: { id: true, unitId: true, position: true, fromOn: true, toOn: true } },
  years: {
    select: {
      id: true,
      year: true,
      phase: true,
      terms: { select: { id: true, unitId: true, role: true, fromOn: true, toOn: true } },
    },
  },
} as const satisfies Prisma.ClusterInclude;
