import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { db } from "@/lib/db/client";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { signingFacts } from "../labels";
import { canSignCovenant } from "../policy";
import { viceChairOf } from "../queries/signing-line";
import { loadCovenant } from "../queries/visible-covenant";
import { signingRefusal } from "../rules";
import type { SignCovenantInput } from "../schema";
import { authorityOf } from "../signing-rules";
import { confirmSigner } from "./confirm-signer";
import { delegationOf } from "./delegation-of";
import { lockCovenant } from "./lock-covenant";
import { signerOf } from "./signer-of";
import { writeSignatures } from "./write-signature";

/**
 * Signs for the actor's own unit, after they proved anew who they are (password, or a code of the second factor); the last
 * unit's signature brings the covenant into force. Refuses a wrong password or code, `notAllowed`, `auth.capacityEnded`,
 * `covenant.alreadySigned`, a covenant that is not open or not this unit's to sign, a post that may not sign without a written
 * authorisation, a text other than the open one, and one not read to its end.
 */
export async function signCovenant(actor: Actor, input: SignCovenantInput, visitor: Visitor) {
  // Whoever has no part in it is told so before a password is tried.
  const seen = await loadCovenant(input.covenantId);
  authorize(seen !== null && canSignCovenant(actor, seen, await delegationOf(db, actor)));
  await confirmSigner(actor, input);
  await transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    const delegation = await delegationOf(tx, actor);
    authorize(canSignCovenant(actor, covenant, delegation));
    const signer = await signerOf(tx, actor);
    const hasRead = await isRead(tx, covenant.version?.id, actor.personId);
    const { unitId } = actor.capacity;
    const { signerPost: post } = signer;
    const isDelegate = delegation !== null;
    refuse(
      signingRefusal(covenant, { unitId, post, isDelegate, textHash: input.textHash, hasRead }),
      signingFacts(covenant.signatures, { unitId, post }),
    );
    if (!unitId) throw new Error("who signs works at a unit");
    const viceChairAs = await viceChairOf(tx, unitId);
    const authority = authorityOf(post, { viceChairAs, isDelegate });
    if (!authority) throw new Error("a post that may not sign was refused");

    const delegationId = authority === "delegated" ? (delegation?.id ?? null) : null;
    const signature = { ...signer, ...visitor, unitId, authority, delegationId };
    await writeSignatures(tx, actor, { covenant, signatures: [signature] });
  });
}

async function isRead(tx: Tx, versionId: string | undefined, personId: string) {
  if (!versionId) return false;
  return (await tx.covenantReading.count({ where: { versionId, personId } })) > 0;
}
