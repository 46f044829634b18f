import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize } from "@/lib/refusal";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canKeepSigning } from "../policy";
import { viceChairOf } from "../queries/signing-line";
import type { ChooseSigningLineInput } from "../signing-schema";

/** Chooses what stands over a vice chair's signature from now on; what was signed before keeps its line. Refuses `notAllowed`. */
export function chooseSigningLine(actor: Actor, { unitId, viceChairAs }: ChooseSigningLineInput) {
  return transaction(async (tx) => {
    const unit = await lockUnit(tx, unitId);
    authorize(canKeepSigning(actor, unit));
    if ((await viceChairOf(tx, unitId)) === viceChairAs) return;
    const { personId } = actor;
    await tx.signingLine.create({ data: { unitId, viceChairAs, personId, chosenAt: now() } });
    record(tx, actor, {
      type: "signing.lineChosen",
      ...{ ownerUnitId: officeOf(actor), unitId, name: unit.place, viceChairAs },
    });
  });
}
