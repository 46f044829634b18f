import "server-only";
import { confirmSigner } from "@/lib/account/commands/confirm-signer";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { keepFile } from "@/lib/file/commands/keep-file";
import { readFileBytes } from "@/lib/file/queries/file-bytes";
import { Refusal, refuse } from "@/lib/refusal";
import { readSignedCopy } from "@/lib/signature/queries/read-signed-copy";
import { loadCovenant } from "../queries/visible-covenant";
import type { BringSignedCopyInput } from "../signing-schema";
import { isRead } from "./is-read";
import { lockCovenant } from "./lock-covenant";
import { receiveSignedCopy } from "./receive-signed-copy";
import { signatureOf } from "./signature-of";
import { writeSignatures } from "./write-signature";

/**
 * Takes in the unit's own copy signed with a digital signature outside, after the actor proved anew who they are: the unit has signed, and the last one brings the covenant
 * into force. Three things must hold: the bytes are ours, the signature covers the whole, it is cryptographically valid; whose
 * certificate it is, and whether it leads to a configured root, is kept beside it and decides nothing. Refuses what `signatureOf`
 * refuses, a wrong password or code, a file that is no PDF, a copy never made, and what `readSignedCopy` refuses.
 */
export async function bringSignedCopy(
  actor: Actor,
  { covenantId, textHash, signedCopy, ...proof }: BringSignedCopyInput,
  visitor: Visitor,
) {
  const seen = await loadCovenant(covenantId);
  if (!seen) throw new Refusal("notFound");
  const versionId = seen.version?.id;
  // Whoever cannot sign is told so before a file is looked at.
  const { unitId } = await transaction(async (tx) => {
    const hasRead = await isRead(tx, versionId, actor.personId);
    return signatureOf(tx, actor, { covenant: seen, textHash, hasRead });
  });
  const received = await receiveSignedCopy(signedCopy);
  const copy = await copyBytes(versionId ?? "", unitId);
  const { refusal, facts } = await readSignedCopy({ copy, signed: received.bytes, at: now() });
  refuse(refusal);
  if (!facts) throw new Error("a copy that was not refused has a certificate");
  // A file that is refused spends no code and no fresh sign-in.
  await confirmSigner(actor, { textId: covenantId, textHash, ...proof });
  await transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    const hasRead = await isRead(tx, covenant.version?.id, actor.personId);
    const signature = await signatureOf(tx, actor, { covenant, textHash, hasRead });
    const file = await keepFile(tx, actor, received);
    const external = { create: { fileId: file.id, ...facts } };
    await writeSignatures(tx, actor, {
      covenant,
      signatures: [{ ...signature, ...visitor, way: "external", external }],
      fileHash: file.sha256,
    });
  });
}

async function copyBytes(versionId: string, unitId: string) {
  const made = await db.covenantCopy.findUnique({
    where: { versionId_unitId: { versionId, unitId } },
    select: { fileId: true },
  });
  const bytes = made && (await readFileBytes(made.fileId));
  if (!bytes) throw new Refusal("signature.copyNotTaken");
  return bytes;
}
