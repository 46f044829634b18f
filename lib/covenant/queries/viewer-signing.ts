import "server-only";
import { hasSecondFactor } from "@/lib/account/queries/second-factor";
import { freshSignInOf } from "@/lib/account/queries/single-sign-on";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { fileFacts } from "@/lib/file/queries/file-facts";
import { Refusal, wordsOf } from "@/lib/refusal";
import { authorityLines } from "../authority-lines";
import { signingFacts } from "../labels";
import { takenBackText } from "../labels/taken-back";
import { canSignCovenant } from "../policy";
import { askingRefusal } from "../review-rules";
import { readingRefusal, signingRefusal } from "../rules";
import { authorityOf, waitingScans } from "../signing-rules";
import type { LoadedCovenant } from "./covenant-row";
import { findDelegation, viceChairOf } from "./signing-line";

/**
 * Signing as this person would do it: in the capacity of a unit's leader, which need not be the one chosen above; whether
 * they have read to the end; whether they may ask for a review; and why they cannot sign now, in words. Null for whoever has no part in it.
 */
export async function signingFor(
  actor: Actor,
  covenant: LoadedCovenant,
  takenBack: Parameters<typeof takenBackText>[0] | undefined,
) {
  if (covenant.status === "draft" && !takenBack) return null;
  const { version, textHash, signatures } = covenant;
  const signers = await signersAmong(actor, covenant);
  const unsigned = signers.find(
    ({ as }) => !signatures.some(({ unitId }) => unitId === as.capacity.unitId),
  );
  const signer = unsigned ?? signers[0];
  if (!signer) return null;

  const { key, title, unitId, post, assignmentId } = signer.as.capacity;
  const isDelegate = signer.delegation !== null;
  const reading = version && (await findReading(version.id, actor.personId));
  const hasRead = reading !== null;
  const by = { unitId, post, isDelegate, textHash: textHash ?? "", hasRead };
  const refusal = signingRefusal(covenant, by);
  const outside = signingRefusal(covenant, { ...by, hasRead: true }) === null;
  return {
    capacityKey: key,
    title,
    unitId,
    lines: await linesFor(unitId, { post, isDelegate }),
    byCode: await hasSecondFactor(actor.personId),
    byProvider: await freshSignInOf(
      actor,
      { textId: covenant.id, textHash: textHash ?? "", assignmentId },
      `/covenants/${covenant.id}`,
    ),
    readAt: reading?.readAt ?? null,
    mayRead: refusal === "covenant.notRead" && readingRefusal(covenant, by) === null,
    /** Signing with a digital signature outside, with the unit's own copy where it was made; null where that cannot be done now. */
    outside: version && unitId && outside ? { copy: await findCopy(version.id, unitId) } : null,
    mayAsk: askingRefusal(covenant, by) === null,
    /** The scan of a paper on which this unit has signed, while it waits for confirmation. */
    scan: scanOf(covenant, unitId),
    /** Taken back and not open again: said above what could be signed, with what to do now. */
    takenBack: takenBack && !version ? takenBackText(takenBack) : null,
    refusal: refusal && wordsOf(new Refusal(refusal, signingFacts(signatures, { unitId, post }))),
  };
}

/** Each capacity in which this person could sign, with the written authorisation it may stand on. */
async function signersAmong(actor: Actor, covenant: LoadedCovenant) {
  const each = [actor.capacity, ...actor.capacities].map(async (capacity) => {
    const as = { ...actor, capacity };
    const holder = { personId: actor.personId, ...capacity };
    return { as, delegation: await findDelegation(db, holder, dayOf(now())) };
  });
  const all = await Promise.all(each);
  return all.filter(({ as, delegation }) => canSignCovenant(as, covenant, delegation));
}

/** What will stand over the signature; null for a post that may not sign. */
async function linesFor(unitId: string | null, by: { post: string; isDelegate: boolean }) {
  if (!unitId) return null;
  const viceChairAs = await viceChairOf(db, unitId);
  const authority = authorityOf(by.post, { viceChairAs, isDelegate: by.isDelegate });
  return authority && authorityLines({ authority, signerPost: by.post });
}

function scanOf(covenant: LoadedCovenant, unitId: string | null) {
  if (covenant.status !== "openForSigning") return null;
  if (covenant.signatures.some((signature) => signature.unitId === unitId)) return null;
  const [found] = waitingScans(covenant).flatMap(({ personName, addedAt, units }) =>
    units
      .filter((unit) => unit.unitId === unitId)
      .map(({ signerName }) => ({ personName, addedAt, signerName })),
  );
  return found ?? null;
}

function findReading(versionId: string, personId: string) {
  return db.covenantReading.findUnique({
    where: { versionId_personId: { versionId, personId } },
    select: { readAt: true },
  });
}

async function findCopy(versionId: string, unitId: string) {
  const copy = await db.covenantCopy.findUnique({
    where: { versionId_unitId: { versionId, unitId } },
    select: { file: { select: fileFacts } },
  });
  return copy?.file ?? null;
}
