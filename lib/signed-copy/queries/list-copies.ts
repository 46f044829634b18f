import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import { fileView } from "@/lib/file/queries/file-facts";
import { findSeal } from "@/lib/seal/queries/find-sealed";
import { canAddSignedCopy, canDecideSignedCopy } from "../policy";
import { addingRefusal, decidingRefusal, signersOf } from "../rules";
import { findPaper, type PaperRef } from "./find-paper";

/**
 * The signed copies of a paper as this viewer sees them: each with its file, what became of it and its seal, whom the paper asks
 * to sign, and what the viewer may do. Null for whoever may not see the paper, and while there is none.
 */
export async function listSignedCopies(actor: Actor, ref: PaperRef) {
  const found = await findPaper(actor, ref);
  const clusterYear = found && (await loadClusterYearScope(found.clusterYearId));
  if (!found || !clusterYear) return null;
  const rows = await db.signedCopy.findMany({ where: ref, select: parts, orderBy: { id: "asc" } });
  const confirmed = rows.some(({ decision }) => decision?.confirmed === true);
  const expected = signersOf(found.description);
  const decides = canDecideSignedCopy(actor, clusterYear);
  const { personId } = actor;
  return {
    ...{ ...ref, signers: expected },
    mayAdd:
      canAddSignedCopy(actor, clusterYear) &&
      addingRefusal({ expected, confirmed }, expected) === null,
    copies: await Promise.all(
      rows.map(async (copy) => ({
        ...copy,
        seal: await findSeal({ kind: "signedCopy", subjectId: copy.id }),
        mayConfirm: decides && !decidingRefusal(copy, { personId, confirms: true, confirmed }),
        mayReturn: decides && !decidingRefusal(copy, { personId, confirms: false, confirmed }),
      })),
    ),
  };
}

const parts = {
  ...{ id: true, signers: true, personId: true, personName: true, addedAt: true },
  file: { select: fileView },
  decision: { select: { confirmed: true, reason: true, personName: true, decidedAt: true } },
} as const;

export type SignedCopies = NonNullable<Awaited<ReturnType<typeof listSignedCopies>>>;
