import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { phaseLabels } from "../labels";
import { canChangePhase, canKeepClusters } from "../policy";
import { phaseRefusal } from "../rules";
import type { ChangePhaseInput } from "../schema";
import { lockClusterYear } from "./lock-cluster-year";

/**
 * Moves a cluster year one phase on, or one back with a reason. Refuses `clusterYear.phaseMoved` when it no longer
 * stands where the form was opened, otherwise as `phaseRefusal` does.
 */
export function changePhase(actor: Actor, { clusterYearId, from, to, reason }: ChangePhaseInput) {
  return transaction(async (tx) => {
    const clusterYear = await lockClusterYear(tx, clusterYearId);
    authorize(canChangePhase(actor, clusterYear));
    const { phase, year } = clusterYear;
    const facts = { year: `${year}`, phase: phaseLabels[phase] };
    refuse(phase === from ? null : "clusterYear.phaseMoved", facts);
    refuse(phaseRefusal(phase, to, { reason, owner: canKeepClusters(actor, clusterYear) }), facts);
    await tx.clusterYear.update({ where: { id: clusterYearId }, data: { phase: to } });
    record(tx, actor, {
      type: "clusterYear.phaseChanged",
      clusterYearId,
      from,
      to,
      reason,
    });
  });
}
