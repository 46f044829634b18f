import "server-only";
import { confirmSigner } from "@/lib/account/commands/confirm-signer";
import { signerOf } from "@/lib/account/commands/signer-of";
import type { SignerProof } from "@/lib/account/schema";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { aboutPlace } from "../labels";
import { hasPlace } from "../policy";
import { lookAtWords } from "../queries/look-at-words";
import { findSigning } from "../queries/signing-row";
import { heldMark } from "../queries/words-mark";
import { signingRefusal } from "../rules";
import type { SignPaperInput } from "../schema";
import { aboutPaper, completeIfSigned } from "./complete-paper";
import { lockSigning } from "./lock-signing";

/**
 * Signs a paper in one's own place, after proving anew who one is (as for a covenant); the last place completes it. Refuses a
 * wrong password or code, an assignment that has ended, a paper that would be printed with other words now or not at all
 * (`paperSigning.outdated`), and what `signingRefusal` refuses.
 */
export async function signPaper(
  actor: Actor,
  { signingId, position, textHash, ...proof }: SignPaperInput,
  visitor: Visitor,
) {
  const by = {
    ...{ position, textHash, personId: actor.personId },
    assignmentId: actor.capacity.assignmentId,
  };
  // Whoever cannot sign is told so before a password is tried or a code is spent.
  const seen = await findSigning(db, signingId);
  if (!seen) throw new Refusal("notFound");
  authorize(hasPlace(actor, seen));
  refuse(signingRefusal(seen, by), aboutPlace(seen, position));
  const words = await lookAtWords(actor, seen, seen.description);
  refuse(words.stands ? null : "paperSigning.outdated");
  await confirmSigner(actor, { textId: signingId, textHash, ...proof });
  await transaction(async (tx) => {
    const signing = await lockSigning(tx, signingId);
    const signer = await signerOf(tx, actor);
    refuse(signingRefusal(signing, by), aboutPlace(signing, position));
    refuse((await heldMark(tx, signing)) === words.mark ? null : "paperSigning.outdated");
    await tx.paperSignature.create({
      data: {
        ...{ ...signer, ...visitor, signingId, position, textHash, way: "inApp" },
        ...{ capacity: actor.capacity.title, signedAt: now() },
      },
    });
    const place = signing.places.find((one) => one.position === position)?.label ?? "";
    record(tx, actor, {
      type: "paperSigning.signed",
      ...{ ...aboutPaper(signing), place, proof: proofOf(proof) },
    });
    await completeIfSigned(tx, signingId);
  });
}

function proofOf({ oneTimeCode, byProvider }: SignerProof) {
  if (oneTimeCode) return "oneTimeCode";
  return byProvider ? "provider" : "password";
}
