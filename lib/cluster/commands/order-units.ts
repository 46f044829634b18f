import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canKeepClusters } from "../policy";
import { orderingRefusal } from "../rules";
import type { OrderUnitsInput } from "../schema";
import { lockCluster } from "./lock-cluster";

/**
 * Sets the order of a cluster's units by a later decision, from a day on; days before it keep the order they had. Units it does
 * not name stand after those it names. Refuses as `orderingRefusal` does.
 */
export function orderUnits(actor: Actor, input: OrderUnitsInput) {
  return transaction(async (tx) => {
    const { clusterId, decision, fromOn, unitIds } = input;
    const cluster = await lockCluster(tx, clusterId);
    authorize(canKeepClusters(actor, cluster));
    refuse(orderingRefusal(input, cluster), { cluster: cluster.name });
    await tx.clusterOrder.create({
      data: { clusterId, decision, fromOn: dayToDb(fromOn), unitIds: [...unitIds] },
    });
    record(tx, actor, {
      type: "cluster.unitsOrdered",
      ownerUnitId: cluster.ownerUnitId,
      ...{ clusterId, name: cluster.name, decision, fromOn, unitIds: [...unitIds] },
    });
  });
}
