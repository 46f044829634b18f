import "server-only";
import { clusterName } from "@/lib/cluster/labels";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { type Span, spanFromDb } from "@/lib/spans";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { committeeName } from "@/lib/unit/labels";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import type { PlaceOverTime } from "../rules";
import type { Place } from "../schema";

export type HeldPlace = PlaceOverTime &
  Span & {
    name: string;
    /** The unit itself or the cluster's owner, then everything above it. */
    path: readonly string[];
    unitId: string | null;
    clusterId: string | null;
  };

/** A place of work, held so that it does not end meanwhile. Refuses `notFound`. */
export function lockPlace(tx: Tx, { kind, id }: Place): Promise<HeldPlace> {
  return kind === "unit" ? lockUnitPlace(tx, id) : lockClusterPlace(tx, id);
}

async function lockUnitPlace(tx: Tx, unitId: string): Promise<HeldPlace> {
  const { id, kind, fromOn, toOn, names, path } = await lockUnit(tx, unitId);
  const name = committeeName({ kind, name: names.at(-1)?.name ?? "" });
  return { id, unitKind: kind, fromOn, toOn, name, path, unitId, clusterId: null };
}

async function lockClusterPlace(tx: Tx, clusterId: string): Promise<HeldPlace> {
  await tx.$queryRaw`select 1 from clusters where id = ${clusterId}::uuid for share`;
  const cluster = await tx.cluster.findUnique({ where: { id: clusterId } });
  if (!cluster) throw new Refusal("notFound");
  const { id, ownerUnitId } = cluster;
  const path = (await pathsOf(tx, [ownerUnitId])).get(ownerUnitId) ?? [];
  return {
    ...spanFromDb(cluster),
    ...{ id, unitKind: null, name: clusterName(cluster), path, unitId: null, clusterId },
  };
}
