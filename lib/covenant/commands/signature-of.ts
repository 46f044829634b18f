import "server-only";
import { signerOf } from "@/lib/account/commands/signer-of";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/transaction";
import { signingFacts } from "../labels";
import type { LoadedCovenant } from "../queries/covenant-row";
import { viceChairOf } from "../queries/signing-line";
import { signingRefusal } from "../rules";
import { authorityOf } from "../signing-rules";
import { authorizeSigner } from "./authorize-signer";
import { delegationOf } from "./delegation-of";
import { refuseOver } from "./refuse-over";

type Signing = { covenant: LoadedCovenant; textHash: string; hasRead: boolean };

/**
 * Who signs for which unit, in whose name. Refuses what `authorizeSigner` refuses, `auth.capacityEnded`, and what `signingRefusal` refuses: signed
 * already, not open or taken back, not this unit's to sign, a post that may not, another text, unread.
 */
export async function signatureOf(tx: Tx, actor: Actor, { covenant, textHash, hasRead }: Signing) {
  const delegation = await delegationOf(tx, actor);
  authorizeSigner(actor, covenant, delegation);
  const signer = await signerOf(tx, actor);
  const { unitId } = actor.capacity;
  const { signerPost: post } = signer;
  const isDelegate = delegation !== null;
  const refusal = signingRefusal(covenant, { unitId, post, isDelegate, textHash, hasRead });
  const facts = signingFacts(covenant.signatures, { unitId, post });
  await refuseOver(tx, refusal, { covenantId: covenant.id, textHash, facts });
  if (!unitId) throw new Error("who signs works at a unit");
  const viceChairAs = await viceChairOf(tx, unitId);
  const authority = authorityOf(post, { viceChairAs, isDelegate });
  if (!authority) throw new Error("a post that may not sign was refused");
  const delegationId = authority === "delegated" ? (delegation?.id ?? null) : null;
  return { ...signer, unitId, authority, delegationId };
}
