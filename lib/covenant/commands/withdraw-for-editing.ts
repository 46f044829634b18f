import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canDraftCovenant } from "../policy";
import { withdrawalRefusal } from "../rules";
import type { WithdrawForEditingInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";
import { notAdopted } from "./present-to-conference";

/**
 * Takes an open text back: every signature over it is void, though it stays on record, and the covenant is a draft again,
 * to be adopted anew, since the words will be others. Refuses what is not open, what is in force, and another text.
 */
export function withdrawForEditing(actor: Actor, input: WithdrawForEditingInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(withdrawalRefusal(covenant, input));
    const { id, version, signatures } = covenant;
    if (!version) throw new Error("an open covenant has a version");

    const { reason } = input;
    await tx.covenantWithdrawal.create({
      data: { versionId: version.id, reason, withdrawnAt: now() },
    });
    await tx.covenant.update({
      where: { id },
      data: { status: "draft", versionId: null, ...notAdopted },
    });
    await tx.covenantParty.deleteMany({ where: { covenantId: id } });
    record(tx, actor, {
      type: "covenant.takenBack",
      ...about(covenant),
      versionId: version.id,
      reason,
      voidedUnitIds: signatures.map(({ unitId }) => unitId),
    });
  });
}
