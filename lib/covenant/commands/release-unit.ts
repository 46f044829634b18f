import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { nameOfParty } from "../labels";
import { canReleaseUnit } from "../policy";
import { releasingRefusal } from "../review-rules";
import type { ReleaseUnitInput } from "../review-schema";
import { bringIntoForceIfSigned } from "./bring-into-force";
import { about, lockCovenant } from "./lock-covenant";

/**
 * The upper level lets a unit stay out of the open text ("đơn vị chưa tham gia ký kết"), with a reason all read; where it
 * was the last that had not signed, the covenant comes into force. Refuses `notAllowed`, a covenant that is not open,
 * another text, a unit that is no party, has signed or was let out before, and the last one left to sign.
 */
export function releaseUnit(actor: Actor, input: ReleaseUnitInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canReleaseUnit(actor, covenant.clusterYear));
    refuse(releasingRefusal(covenant, input));
    const { version } = covenant;
    if (!version) throw new Error("an open covenant has a version");

    const { unitId, reason } = input;
    const { personId } = actor;
    await tx.covenantRelease.create({
      data: { versionId: version.id, unitId, personId, reason, releasedAt: now() },
    });
    record(tx, actor, {
      type: "covenant.unitReleased",
      ...about(covenant),
      ...{ versionId: version.id, unitId, unitName: nameOfParty(covenant, unitId), reason },
    });
    await bringIntoForceIfSigned(tx, {
      ...covenant,
      releases: [...covenant.releases, { unitId }],
    });
  });
}
