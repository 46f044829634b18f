import "server-only";
import { confirmSigner } from "@/lib/account/commands/confirm-signer";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { loadCovenant } from "../queries/visible-covenant";
import type { SignCovenantInput } from "../schema";
import { authorizeSigner } from "./authorize-signer";
import { delegationOf } from "./delegation-of";
import { isRead } from "./is-read";
import { lockCovenant } from "./lock-covenant";
import { signatureOf } from "./signature-of";
import { writeSignatures } from "./write-signature";

/**
 * Signs for the actor's own unit, after they proved anew who they are (password, or a code of the second factor); the last
 * unit's signature brings the covenant into force. Refuses a wrong password or code, and what `signatureOf` refuses.
 */
export async function signCovenant(actor: Actor, input: SignCovenantInput, visitor: Visitor) {
  // Whoever has no part in it is told so before a password is tried.
  const seen = await loadCovenant(input.covenantId);
  if (!seen) throw new Refusal("notAllowed");
  authorizeSigner(actor, seen, await delegationOf(db, actor));
  await confirmSigner(actor, { ...input, textId: input.covenantId });
  await transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    const hasRead = await isRead(tx, covenant.version?.id, actor.personId);
    const { textHash } = input;
    const signature = await signatureOf(tx, actor, { covenant, textHash, hasRead });
    await writeSignatures(tx, actor, { covenant, signatures: [{ ...signature, ...visitor }] });
  });
}
