import "server-only";
import { proveAtHand } from "@/lib/account/commands/prove-at-hand";
import type { Actor } from "@/lib/auth/actor";
import { actorAtHand } from "@/lib/auth/at-hand";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal } from "@/lib/refusal";
import { signingFacts } from "../labels";
import { canPassDevice } from "../policy";
import type { LoadedCovenant } from "../queries/covenant-row";
import { signerAmong } from "../queries/unit-signers";
import { loadCovenant } from "../queries/visible-covenant";
import { signingRefusal } from "../rules";
import type { SignOnSharedDeviceInput } from "../signing-schema";
import { isRead } from "./is-read";
import { lockCovenant } from "./lock-covenant";
import { writeReading } from "./record-reading";
import { refuseOver } from "./refuse-over";
import { signatureOf } from "./signature-of";
import { writeSignatures } from "./write-signature";

/**
 * Signs for another person's unit on a device that the host has opened and passed along the table: the host gives the place, the
 * signer alone the proof, and from it comes the signer's own actor, who reads and signs as on a device of their own. The signature
 * says whose device it was. Gives the unit. Refuses, before anything is tried or spent: `notAllowed` for a host who does not work the ceremony,
 * `covenant.signerNotHere`, and what `signingRefusal` refuses; then what `proveAtHand`, `actorAtHand` and `signatureOf` refuse.
 */
export async function signOnSharedDevice(
  host: Actor,
  { covenantId, textHash, assignmentId, hasRead, ...proof }: SignOnSharedDeviceInput,
  visitor: Visitor,
) {
  const seen = await loadCovenant(covenantId);
  if (!seen) throw new Refusal("notAllowed");
  authorize(canPassDevice(host, seen.clusterYear));
  const { personId } = await expectedSigner(seen, { textHash, assignmentId, hasRead });
  const signer = await actorAtHand(
    await proveAtHand({ host, visitor }, { personId, ...proof }),
    assignmentId,
  );
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    authorize(canPassDevice(host, covenant.clusterYear));
    const wasRead = await isRead(tx, covenant.version?.id, signer.personId);
    const signature = await signatureOf(tx, signer, {
      ...{ covenant, textHash, hasRead: wasRead || hasRead === "on" },
    });
    await writeReading(tx, signer, covenant);
    const opened = { hostId: host.personId, hostName: `${host.name}, ${host.capacity.title}` };
    await writeSignatures(tx, signer, {
      covenant,
      signatures: [{ ...signature, ...visitor, ...opened }],
    });
    return signature.unitId;
  });
}

type Asked = Pick<SignOnSharedDeviceInput, "textHash" | "assignmentId" | "hasRead">;

/** Who is to prove themselves. A form that could not sign anyway is told so here: no password is tried, no code spent. */
async function expectedSigner(
  covenant: LoadedCovenant,
  { textHash, assignmentId, hasRead }: Asked,
) {
  const signer = await signerAmong(db, assignmentId, dayOf(now()));
  if (!signer) throw new Refusal("covenant.signerNotHere");
  const { personId, unitId, post, isDelegate } = signer;
  const wasRead = await isRead(db, covenant.version?.id, personId);
  const refusal = signingRefusal(covenant, {
    ...{ unitId, post, isDelegate, textHash, hasRead: wasRead || hasRead === "on" },
  });
  const facts = signingFacts(covenant.signatures, { unitId, post });
  await refuseOver(db, refusal, { covenantId: covenant.id, textHash, facts });
  return signer;
}
