import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { findSealedFile } from "@/lib/seal/queries/find-sealed";
import { signedPaperLabels } from "../labels";
import { findPaper } from "./find-paper";

/** Whether a file is the scan of a paper that this actor sees. */
export async function mayReadSignedCopy(actor: Actor, fileId: string) {
  const copy = await db.signedCopy.findFirst({
    where: { fileId },
    select: { paper: true, subjectId: true },
  });
  return copy !== null && (await findPaper(actor, copy)) !== null;
}

/** A signed paper as it was sealed, byte for byte; null for whoever may not see the paper, and until it is sealed. */
export async function getSealedCopy(actor: Actor, copyId: string) {
  const copy = isId(copyId)
    ? await db.signedCopy.findUnique({
        where: { id: copyId },
        select: { paper: true, subjectId: true },
      })
    : null;
  if (!copy || !(await findPaper(actor, copy))) return null;
  const file = await findSealedFile({ kind: "signedCopy", subjectId: copyId });
  return file && { file, title: `${signedPaperLabels[copy.paper]}, bản đã ký` };
}
