import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { Refusal, wordsOf } from "@/lib/refusal";
import { signingFacts } from "../labels";
import { canSignCovenant } from "../policy";
import { askingRefusal } from "../review-rules";
import { readingRefusal, signingRefusal, signsAs } from "../rules";
import type { LoadedCovenant } from "./covenant-row";

/**
 * Signing as this person would do it: in the capacity of a unit's leader, which need not be the one chosen above; whether
 * they have read to the end; whether they may ask for a review; and why they cannot sign now, in words. Null for whoever has no part in it.
 */
export async function signingFor(actor: Actor, covenant: LoadedCovenant) {
  if (covenant.status === "draft") return null;
  const { version, textHash, signatures } = covenant;
  const signers = [actor.capacity, ...actor.capacities]
    .map((capacity) => ({ ...actor, capacity }))
    .filter((signer) => canSignCovenant(signer, covenant));
  const unsigned = signers.find(
    ({ capacity }) => !signatures.some(({ unitId }) => unitId === capacity.unitId),
  );
  const signer = unsigned ?? signers[0];
  if (!signer) return null;

  const { key, title, unitId, post } = signer.capacity;
  const reading = version && (await findReading(version.id, actor.personId));
  const by = { unitId, post, textHash: textHash ?? "", hasRead: reading !== null };
  const refusal = signingRefusal(covenant, by);
  return {
    capacityKey: key,
    title,
    place: signsAs(post),
    readAt: reading?.readAt ?? null,
    mayRead: refusal === "covenant.notRead" && readingRefusal(covenant, by) === null,
    mayAsk: askingRefusal(covenant, by) === null,
    refusal: refusal && wordsOf(new Refusal(refusal, signingFacts(signatures, { unitId, post }))),
  };
}

function findReading(versionId: string, personId: string) {
  return db.covenantReading.findUnique({
    where: { versionId_personId: { versionId, personId } },
    select: { readAt: true },
  });
}
