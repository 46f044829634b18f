import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { fileView } from "@/lib/file/queries/file-facts";
import { hasFailedOften } from "@/lib/job/queries";
import { findStanding } from "@/lib/paper-signing/queries/find-standing";
import { copyRefusal, penRefusal } from "@/lib/paper-signing/rules";
import { refusals } from "@/lib/refusal";
import { findSeal } from "@/lib/seal/queries/find-sealed";
import { sealCopyKind } from "../commands/seal-copy-kind";
import { canAddSignedCopy, canDecideSignedCopy } from "../policy";
import { addingRefusal, decidingRefusal, outdatedRefusal, signersOf } from "../rules";
import type { PaperRef } from "./find-paper";

/**
 * The signed copies of a paper as this viewer sees them: each with its file, what became of it and its seal, whom the paper asks
 * to sign, and what the viewer may do. Null for whoever may not see the paper, and while there is none.
 */
export async function listSignedCopies(actor: Actor, paper: PaperRef) {
  const standing = await findStanding(actor, paper);
  if (!standing) return null;
  const { ref, found, clusterYear, signings, current, before, isOutdated } = standing;
  const rows = await db.signedCopy.findMany({ where: ref, select: parts, orderBy: { id: "asc" } });
  const of = { clusterYear, unitId: found.unitId };
  const confirmed = rows.some((row) => !row.signingId && row.decision?.confirmed === true);
  const expected = current
    ? current.places.filter(({ signature }) => !signature).map(({ label }) => label)
    : signersOf(found.description);
  const refusal = current
    ? penRefusal(current, expected)
    : addingRefusal({ expected, confirmed }, expected);
  const decides = canDecideSignedCopy(actor, of);
  const openings = new Map(signings.map((opening) => [opening.id, opening]));
  const by = { personId: actor.personId, unitId: actor.capacity.unitId };
  return {
    ...{ ...ref, signers: expected },
    /** Open in the app, so that a scan is brought for some of the places; null where pens alone sign. */
    signingId: current?.id ?? null,
    /** What a scan brought now is bound to: the opening and its words; both empty without one. */
    bound: { signingId: current?.id ?? "", textHash: current?.textHash ?? "" },
    mayAdd: canAddSignedCopy(actor, of) && refusal === null && !before.isOpenedFirst,
    copies: await Promise.all(
      rows.map(async (copy) => {
        const opening = openings.get(copy.signingId ?? "");
        const over = opening && (copyRefusal(opening) ?? outdatedRefusal(copy, !isOutdated));
        const mayDecide = (confirms: boolean) =>
          decides &&
          !decidingRefusal({ ...copy, unitId: found.unitId }, { ...by, confirms, confirmed });
        return {
          ...copy,
          seal: await findSeal({ kind: "signedCopy", subjectId: copy.id }),
          isSealDelayed: await hasFailedOften({ kind: sealCopyKind, subjectId: copy.id }),
          mayConfirm: mayDecide(true) && !over,
          mayReturn: mayDecide(false),
          /** Why it can only be returned, while it waits for that. */
          over: over && !copy.decision ? refusals[over] : null,
        };
      }),
    ),
  };
}

const parts = {
  ...{ id: true, signers: true, signingId: true, personId: true, personName: true, addedAt: true },
  file: { select: fileView },
  signing: { select: { textHash: true } },
  decision: { select: { confirmed: true, reason: true, personName: true, decidedAt: true } },
} as const;

export type SignedCopies = NonNullable<Awaited<ReturnType<typeof listSignedCopies>>>;
