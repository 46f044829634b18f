import "server-only";
import { hasSecondFactor } from "@/lib/account/queries/second-factor";
import { freshSignInOf } from "@/lib/account/queries/single-sign-on";
import type { Actor } from "@/lib/auth/actor";
import { Refusal, wordsOf } from "@/lib/refusal";
import { findSeal, findSealedFile } from "@/lib/seal/queries/find-sealed";
import { signedPaperLabels } from "@/lib/signed-copy/labels";
import { aboutPlace } from "../labels";
import { canOpenPaper } from "../policy";
import { placeOf, signingRefusal, withdrawingRefusal } from "../rules";
import { lookAtWords } from "./look-at-words";
import { pageOf } from "./paper-page";
import type { SigningRow } from "./signing-row";
import { findVisibleSigning } from "./visible-signing";

/** An opening as this viewer sees it: the frozen words, who has signed and who is waited for, and what the viewer may do. */
export async function getSigning(actor: Actor, signingId: string) {
  const found = await findVisibleSigning(actor, signingId);
  if (!found) return null;
  const { signing, clusterYear, unitId } = found;
  // Of one taken back nobody asks whether its words still stand.
  const stands =
    signing.withdrawal !== null || (await lookAtWords(actor, signing, signing.description)).stands;
  return {
    ...signing,
    name: signedPaperLabels[signing.paper],
    page: await pageOf(signing),
    seal: await findSeal({ kind: "signedPaper", subjectId: signing.id }),
    /** Printed with other words now, or not at all: nobody signs it any more. */
    isOutdated: !stands,
    viewer: {
      /** The place this person signs next; null for whoever has none, or has signed. */
      place: await ownPlace(actor, signing, stands),
      mayWithdraw:
        canOpenPaper(actor, { clusterYear, unitId }) &&
        withdrawingRefusal(signing, signing) === null,
    },
  };
}

export type SigningView = NonNullable<Awaited<ReturnType<typeof getSigning>>>;

async function ownPlace(actor: Actor, signing: SigningRow, stands: boolean) {
  const { personId } = actor;
  const place = placeOf(signing, actor);
  if (!place) return null;
  const { position, label, assignmentId } = place;
  const capacity =
    [actor.capacity, ...actor.capacities].find((one) => one.assignmentId === assignmentId) ??
    actor.capacity;
  const { id, textHash } = signing;
  const by = { position, personId, textHash, assignmentId: capacity.assignmentId };
  const refusal = signingRefusal(signing, by) ?? (stands ? null : "paperSigning.outdated");
  return {
    ...{ position, label, capacityKey: capacity.key, title: capacity.title },
    byCode: await hasSecondFactor(personId),
    byProvider: await freshSignInOf(
      actor,
      { textId: id, textHash, assignmentId: capacity.assignmentId },
      `/paper-signings/${id}`,
    ),
    refusal: refusal && wordsOf(new Refusal(refusal, aboutPlace(signing, position))),
  };
}

/** The words that were hashed, as bytes. */
export async function getCanonicalText(actor: Actor, signingId: string) {
  return (await findVisibleSigning(actor, signingId))?.signing.canonicalText ?? null;
}

/** The frozen words as they are printed for a pen; null for whoever may not see them, and once taken back. */
export async function getFrozenPaper(actor: Actor, signingId: string) {
  const signing = (await findVisibleSigning(actor, signingId))?.signing;
  return signing && !signing.withdrawal ? signing.description : null;
}

/** A signed paper as it was sealed, byte for byte; null for whoever may not see it, and until it is sealed. */
export async function getSealedPaper(actor: Actor, signingId: string) {
  const found = await findVisibleSigning(actor, signingId);
  const file = found && (await findSealedFile({ kind: "signedPaper", subjectId: signingId }));
  return file && { file, title: `${signedPaperLabels[found.signing.paper]}, bản đã ký` };
}
