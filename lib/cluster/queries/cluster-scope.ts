import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import type { ClusterScope } from "../policy";
import { membershipsPart, membersSeenFrom } from "./members";

/** A cluster as policies ask of it, whoever asks; null when unknown. */
export async function loadClusterScope(clusterId: string): Promise<ClusterScope | null> {
  if (!isId(clusterId)) return null;
  const cluster = await db.cluster.findUnique({
    where: { id: clusterId },
    select: { ownerUnitId: true, ...membershipsPart },
  });
  if (!cluster) return null;
  const paths = await pathsOf(db, [cluster.ownerUnitId]);
  return {
    clusterId,
    ownerPath: paths.get(cluster.ownerUnitId) ?? [],
    memberUnitIds: membersSeenFrom(cluster, dayOf(now())).map(({ unitId }) => unitId),
  };
}
