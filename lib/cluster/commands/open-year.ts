import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { carryEventsOver } from "@/lib/event/commands/carry-events-over";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { followMemberships } from "@/lib/total/commands/follow-memberships";
import { canKeepClusters } from "../policy";
import { openingRefusal } from "../rules";
import type { OpenYearInput } from "../schema";
import { lockCluster } from "./lock-cluster";

/** Opens a year of a cluster, to be prepared; gives its id. Refuses as `openingRefusal` does. */
export function openYear(actor: Actor, input: OpenYearInput) {
  return transaction(async (tx) => (await open(tx, actor, input)).clusterYearId);
}

/**
 * The same, with what carries over: members and settings have their own dates and carry over by themselves; last year's
 * events are planned again, a year later and not yet settled. Refuses `clusterYear.noLastYear` too.
 */
export function openYearFromLast(actor: Actor, input: OpenYearInput) {
  return transaction(async (tx) => {
    const { clusterYearId, lastYear } = await open(tx, actor, input);
    if (!lastYear) throw new Refusal("clusterYear.noLastYear", { year: `${input.year}` });
    await carryEventsOver(tx, actor, {
      from: lastYear,
      to: { id: clusterYearId, year: input.year },
    });
    return clusterYearId;
  });
}

async function open(tx: Tx, actor: Actor, { clusterId, year }: OpenYearInput) {
  const cluster = await lockCluster(tx, clusterId);
  authorize(canKeepClusters(actor, cluster));
  refuse(openingRefusal(year, cluster, dayOf(now())), { cluster: cluster.name, year: `${year}` });
  const { id } = await tx.clusterYear.create({
    data: { clusterId, year },
    select: { id: true },
  });
  await followMemberships(
    tx,
    cluster.memberships.map(({ unitId }) => unitId),
  );
  record(tx, actor, { type: "clusterYear.opened", clusterYearId: id, clusterId, year });
  const earlier = cluster.years.filter((other) => other.year < year);
  return { clusterYearId: id, lastYear: earlier.sort((a, b) => b.year - a.year)[0] ?? null };
}
