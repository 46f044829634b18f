import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { lockUnits } from "@/lib/unit/commands/lock-units";
import { clusterName } from "../labels";
import { canKeepClusters } from "../policy";
import type { FoundClustersInput } from "../schema";
import { sortNumberOf } from "../sort-number";
import { placeUnits } from "./place-units";

/**
 * One decision founds clusters, each with its units in the order of the decision: all of them or none. Gives their ids
 * in that order. Refuses `cluster.labelTwice`, `cluster.labelTaken`, `cluster.unitTwice`, `cluster.unitNotThere`,
 * `cluster.unitTaken`.
 */
export function foundClusters(actor: Actor, input: FoundClustersInput) {
  return transaction(async (tx) => {
    // All at once, so that units are always locked in one order; the owner, so that one label is not founded twice.
    const units = input.clusters.flatMap(({ unitIds }) => unitIds);
    const unitOf = await lockUnits(tx, [input.ownerUnitId, ...units]);
    authorize(canKeepClusters(actor, { ownerPath: unitOf(input.ownerUnitId).path }));
    await refuseTakenLabels(tx, input);
    const clusters = await createClusters(tx, input);
    await placeUnits(
      tx,
      clusters.flatMap((cluster, index) =>
        (input.clusters[index]?.unitIds ?? []).map((unitId, order) => ({
          cluster: {
            ...{ ...cluster, ownerUnitId: input.ownerUnitId },
            ...{ fromOn: input.fromOn, toOn: null },
          },
          unitId,
          fromOn: input.fromOn,
          position: order + 1,
        })),
      ),
    );
    for (const [index, { id, kind, label }] of clusters.entries()) {
      record(tx, actor, {
        type: "cluster.founded",
        ownerUnitId: input.ownerUnitId,
        clusterId: id,
        name: clusterName({ kind, label }),
        decision: input.decision,
        unitIds: input.clusters[index]?.unitIds ?? [],
      });
    }
    return clusters.map(({ id }) => id);
  });
}

async function refuseTakenLabels(
  tx: Tx,
  { ownerUnitId, kind, fromOn, clusters }: FoundClustersInput,
) {
  const labels = clusters.map(({ label }) => label);
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  refuse(twice === undefined ? null : "cluster.labelTwice", { label: twice ?? "" });
  const taken = await tx.cluster.findFirst({
    where: {
      ownerUnitId,
      kind,
      label: { in: labels },
      OR: [{ toOn: null }, { toOn: { gte: dayToDb(fromOn) } }],
    },
    select: { kind: true, label: true },
  });
  if (taken) throw new Refusal("cluster.labelTaken", { name: clusterName(taken) });
}

async function createClusters(tx: Tx, { clusters, fromOn, ...shared }: FoundClustersInput) {
  const created = await tx.cluster.createManyAndReturn({
    data: clusters.map(({ label }, index) => ({
      ...shared,
      label,
      sortNumber: sortNumberOf(label, index + 1),
      fromOn: dayToDb(fromOn),
      searchText: searchText(`${clusterName({ kind: shared.kind, label })} ; ${shared.decision}`),
    })),
    select: { id: true, kind: true, label: true },
  });
  return clusters.flatMap(({ label }) => created.filter((cluster) => cluster.label === label));
}
