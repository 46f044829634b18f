import "server-only";
import { confirmPassword } from "@/lib/account/commands/confirm-password";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { nameOfParty, signingFacts } from "../labels";
import { canSignCovenant } from "../policy";
import { loadCovenant } from "../queries/visible-covenant";
import { signingRefusal, signsAs } from "../rules";
import type { SignCovenantInput } from "../schema";
import { bringIntoForceIfSigned } from "./bring-into-force";
import { about, lockCovenant } from "./lock-covenant";
import { signerOf } from "./signer-of";

/**
 * Signs for the actor's own unit, after the password was given again; the last unit's signature brings the covenant into
 * force. Refuses a wrong password, `notAllowed`, `auth.capacityEnded`, `covenant.alreadySigned`, a covenant that is not open
 * or not this unit's to sign, a post that may not sign, a text other than the open one, and one not read to its end.
 */
export async function signCovenant(actor: Actor, input: SignCovenantInput, visitor: Visitor) {
  // Whoever has no part in it is told so before a password is tried.
  const seen = await loadCovenant(input.covenantId);
  authorize(seen !== null && canSignCovenant(actor, seen));
  await confirmPassword(actor, input.password);
  await transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canSignCovenant(actor, covenant));
    const { version } = covenant;
    const signer = await signerOf(tx, actor);
    const hasRead = await isRead(tx, version?.id, actor.personId);
    const { unitId } = actor.capacity;
    refuse(
      signingRefusal(covenant, {
        unitId,
        post: signer.signerPost,
        textHash: input.textHash,
        hasRead,
      }),
      signingFacts(covenant.signatures, { unitId, post: signer.signerPost }),
    );
    if (!version || !unitId) throw new Error("an open covenant has a version, a chair a unit");

    const inPlace = signsAs(signer.signerPost) === "viceChair";
    const { textHash } = version;
    await tx.covenantSignature.create({
      data: {
        ...signer,
        ...visitor,
        versionId: version.id,
        unitId,
        inPlace,
        textHash,
        signedAt: now(),
      },
    });
    record(tx, actor, {
      type: "covenant.signed",
      ...about(covenant),
      versionId: version.id,
      unitId,
      unitName: nameOfParty(covenant, unitId),
      inPlace,
      textHash,
    });
    const signatures = [...covenant.signatures, { unitId }];
    await bringIntoForceIfSigned(tx, { ...covenant, signatures });
  });
}

async function isRead(tx: Tx, versionId: string | undefined, personId: string) {
  if (!versionId) return false;
  return (await tx.covenantReading.count({ where: { versionId, personId } })) > 0;
}
