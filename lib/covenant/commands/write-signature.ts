import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { nameOfParty } from "../labels";
import type { LoadedCovenant } from "../queries/covenant-row";
import { isInPlace } from "../signing-rules";
import { bringIntoForceIfSigned } from "./bring-into-force";
import { about } from "./lock-covenant";

type Written = Omit<
  Prisma.CovenantSignatureUncheckedCreateInput,
  "versionId" | "textHash" | "signedAt" | "inPlace"
>;

type Writing = {
  covenant: LoadedCovenant;
  signatures: readonly Written[];
  /** Of the copy that was signed outside. */
  fileHash?: string;
};

/**
 * Writes one or more units' signatures over the open text, each with its entry, and brings the covenant into force when they
 * were the last. The caller holds the covenant's row and has refused whatever is to be refused. Gives the signatures' ids.
 */
export async function writeSignatures(
  tx: Tx,
  actor: Actor,
  { covenant, signatures, fileHash = "" }: Writing,
) {
  const { version } = covenant;
  if (!version) throw new Error("an open covenant has a version");
  const { id: versionId, textHash } = version;
  const ids: string[] = [];
  for (const signature of signatures) {
    const { unitId, authority, way = "inApp", hostName } = signature;
    const inPlace = isInPlace(authority);
    const { id } = await tx.covenantSignature.create({
      data: { ...signature, versionId, textHash, inPlace, signedAt: now() },
      select: { id: true },
    });
    ids.push(id);
    record(tx, actor, {
      type: "covenant.signed",
      ...about(covenant),
      ...{ versionId, unitId, unitName: nameOfParty(covenant, unitId) },
      ...{ inPlace, way, authority, textHash, fileHash, host: hostName ?? "" },
    });
  }
  await bringIntoForceIfSigned(tx, {
    ...covenant,
    signatures: [...covenant.signatures, ...signatures],
  });
  return ids;
}
