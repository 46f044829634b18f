import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canKeepClusters } from "../policy";
import { endingRefusal } from "../rules";
import type { EndClusterInput } from "../schema";
import { lockCluster } from "./lock-cluster";

/**
 * Ends a cluster with a last day, and with it the places of its units and the terms that would have run longer. It
 * remains to be read. Refuses as `endingRefusal` does.
 */
export function endCluster(actor: Actor, { clusterId, toOn }: EndClusterInput) {
  return transaction(async (tx) => {
    const cluster = await lockCluster(tx, clusterId);
    authorize(canKeepClusters(actor, cluster));
    const years = cluster.years.map(({ year }) => year);
    refuse(endingRefusal({ ...cluster, years }, toOn), {
      cluster: cluster.name,
      day: dayText(cluster.toOn ?? cluster.fromOn),
    });
    const end = { toOn: dayToDb(toOn) };
    const runningLonger = { OR: [{ toOn: null }, { toOn: { gt: end.toOn } }] };
    await tx.cluster.update({ where: { id: clusterId }, data: end });
    await tx.clusterMembership.updateMany({ where: { clusterId, ...runningLonger }, data: end });
    await tx.leadershipTerm.updateMany({
      where: { clusterYear: { clusterId }, fromOn: { lte: end.toOn }, ...runningLonger },
      data: end,
    });
    record(tx, actor, {
      type: "cluster.ended",
      ownerUnitId: cluster.ownerUnitId,
      clusterId,
      name: cluster.name,
      toOn,
    });
  });
}
