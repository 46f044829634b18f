import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { terminationRefusal } from "../closing-rules";
import { canTerminateCovenant } from "../policy";
import type { LoadedCovenant } from "./covenant-row";

/** Whether this person may end the covenant today because its cluster has ended. */
export async function mayTerminate(actor: Actor, covenant: LoadedCovenant) {
  const { clusterYear } = covenant;
  if (!canTerminateCovenant(actor, clusterYear)) return false;
  const { toOn } = await db.cluster.findUniqueOrThrow({
    where: { id: clusterYear.clusterId },
    select: { toOn: true },
  });
  const clusterEndedOn = toOn && dayFromDb(toOn);
  return terminationRefusal(covenant, { clusterEndedOn, today: dayOf(now()) }) === null;
}
