import "server-only";
import { createHash } from "node:crypto";
import { record } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import type { PaperDescription } from "@/lib/document/description";
import { readFileBytes } from "@/lib/file/queries/file-bytes";
import { scans } from "@/lib/file/rules";
import { sealPaper } from "@/lib/seal/commands/seal-paper";
import { sweepUnsealed } from "@/lib/seal/commands/sweep-unsealed";
import { copyEvidence } from "../copy-evidence";
import { sealCopyKind } from "./seal-copy-kind";

/**
 * Seals a paper with the confirmed scan of its signed copy bound in behind it, by nobody's hand. Sealed already, or never
 * confirmed, or part of a paper signed in the app: ends quietly, so it may be asked twice. A scan whose bytes were destroyed is left out.
 */
export async function sealCopy(copyId: string) {
  const copy = await db.signedCopy.findFirst({
    where: { id: copyId, signingId: null, decision: { confirmed: true } },
    include: { decision: true, file: { select: { kind: true } } },
  });
  if (!copy?.decision) return;
  const { clusterYearId, paper, subjectId, fileId, file, decision } = copy;
  // Written by addSignedCopy, in this very shape.
  const description = copy.description as unknown as PaperDescription;
  const textHash = createHash("sha256").update(JSON.stringify(description)).digest("hex");
  const bytes = await readFileBytes(fileId);
  const kind = scans.find((each) => each === file.kind);
  await transaction(async (tx) => {
    const subject = { kind: "signedCopy", subjectId: copyId } as const;
    const fileHash = await sealPaper(tx, subject, {
      ...{ paper: description, disclosure: "matchOnly", chainId: `clusterYear:${clusterYearId}` },
      evidence: copyEvidence({ ...copy, description, decision, textHash }),
      scans: bytes && kind ? [{ bytes, kind }] : [],
    });
    if (fileHash)
      record(tx, null, {
        type: "signedCopy.sealed",
        ...{ clusterYearId, paper, subjectId, copyId, fileHash },
      });
  });
}

/** Asks for the seals that are missing, as when a job was lost or a backup is older than the seal. */
export async function sweepUnsealedCopies() {
  const confirmed = await db.signedCopyDecision.findMany({
    where: { confirmed: true, copy: { signingId: null } },
    select: { copyId: true },
  });
  const ids = confirmed.map(({ copyId }) => copyId);
  await sweepUnsealed({ kind: "signedCopy", job: sealCopyKind }, ids);
}
