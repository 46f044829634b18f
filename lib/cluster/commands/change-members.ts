import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import { dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canKeepClusters } from "../policy";
import { leavingRefusal } from "../rules";
import type { AddMemberInput, EndMembershipInput } from "../schema";
import { lockCluster } from "./lock-cluster";
import { placeUnits } from "./place-units";

/** Puts a unit into a cluster, last in its order. Refuses as `joiningRefusal` does. */
export function addMember(actor: Actor, input: AddMemberInput) {
  const { clusterId, unitId, fromOn, decision = null } = input;
  return transaction(async (tx) => {
    const cluster = await lockCluster(tx, clusterId);
    authorize(canKeepClusters(actor, cluster));
    const position = Math.max(0, ...cluster.memberships.map((member) => member.position)) + 1;
    const joining = { cluster, unitId, fromOn, position, joinedBy: decision };
    const [unitName = ""] = await placeUnits(tx, [joining]);
    record(tx, actor, {
      type: "cluster.memberJoined",
      ownerUnitId: cluster.ownerUnitId,
      clusterId,
      name: cluster.name,
      unitId,
      unitName,
      fromOn,
      decision,
    });
  });
}

/** Ends a unit's place in a cluster with a last day. Refuses as `leavingRefusal` does. */
export function endMembership(actor: Actor, input: EndMembershipInput) {
  const { membershipId, toOn, decision = null } = input;
  return transaction(async (tx) => {
    const cluster = await lockCluster(tx, await clusterOf(tx, membershipId));
    authorize(canKeepClusters(actor, cluster));
    const membership = cluster.memberships.find(({ id }) => id === membershipId);
    if (!membership) throw new Refusal("notFound");
    const { unitId } = membership;
    const unit = await lockUnit(tx, unitId);
    const terms = cluster.years.flatMap((year) =>
      year.terms.filter((term) => term.unitId === unitId),
    );
    refuse(leavingRefusal(membership, toOn, terms), {
      unit: unit.place,
      cluster: cluster.name,
      day: dayText(membership.toOn ?? membership.fromOn),
    });
    await tx.clusterMembership.update({
      where: { id: membershipId },
      data: { toOn: dayToDb(toOn), leftBy: decision },
    });
    record(tx, actor, {
      type: "cluster.memberLeft",
      ownerUnitId: cluster.ownerUnitId,
      clusterId: cluster.id,
      name: cluster.name,
      unitId,
      unitName: unit.place,
      toOn,
      decision,
    });
  });
}

async function clusterOf(tx: Tx, membershipId: string) {
  const found = await tx.clusterMembership.findUnique({
    where: { id: membershipId },
    select: { clusterId: true },
  });
  if (!found) throw new Refusal("notFound");
  return found.clusterId;
}
