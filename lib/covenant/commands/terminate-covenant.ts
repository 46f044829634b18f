import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { terminationRefusal } from "../closing-rules";
import type { TerminateCovenantInput } from "../closing-schema";
import { canTerminateCovenant } from "../policy";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Ends a covenant, and its annexes with it, whose cluster was ended by a reorganisation, with the reason; text, signatures and history stay as they are.
 * Refuses `notAllowed`, a plan or regulation, one that is closed or ended before, and a cluster that goes on.
 */
export function terminateCovenant(actor: Actor, { covenantId, reason }: TerminateCovenantInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    const { clusterYear } = covenant;
    authorize(canTerminateCovenant(actor, clusterYear));
    const { toOn } = await tx.cluster.findUniqueOrThrow({
      where: { id: clusterYear.clusterId },
      select: { toOn: true },
    });
    const at = now();
    const clusterEndedOn = toOn && dayFromDb(toOn);
    refuse(terminationRefusal(covenant, { clusterEndedOn, today: dayOf(at) }));

    const { personId, name: personName } = actor;
    const ids = [covenantId, ...covenant.annexes.map(({ id }) => id)];
    await tx.covenantTermination.createMany({
      data: ids.map((id) => ({ covenantId: id, reason, personId, personName, terminatedAt: at })),
    });
    await tx.covenant.updateMany({
      where: { id: { in: ids } },
      data: { status: "terminatedByReorganisation" },
    });
    record(tx, actor, { type: "covenant.terminated", ...about(covenant), reason });
  });
}
