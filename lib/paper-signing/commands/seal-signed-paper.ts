import "server-only";
import { record } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { readFileBytes } from "@/lib/file/queries/file-bytes";
import { scans } from "@/lib/file/rules";
import { sealPaper } from "@/lib/seal/commands/seal-paper";
import { sweepUnsealed } from "@/lib/seal/commands/sweep-unsealed";
import { paperEvidence, signedPaper } from "../evidence";
import { findSigning } from "../queries/signing-row";
import { aboutPaper } from "./complete-paper";
import { sealSignedPaperKind } from "./seal-paper-kind";

/**
 * Seals a paper with every place signed, the scans of those signed by pen bound in behind it, by nobody's hand. Sealed already, or
 * not complete: ends quietly, so it may be asked twice. A scan whose bytes were destroyed is left out.
 */
export async function sealSignedPaper(signingId: string) {
  const signing = await findSigning(db, signingId);
  if (!signing?.completion) return;
  const { description, places, completion, clusterYearId } = signing;
  const bound = await scansOf(signingId);
  await transaction(async (tx) => {
    const subject = { kind: "signedPaper", subjectId: signingId } as const;
    const fileHash = await sealPaper(tx, subject, {
      ...{ paper: signedPaper({ description, places }), disclosure: "matchOnly", scans: bound },
      evidence: paperEvidence({ ...signing, completion }),
      chainId: `clusterYear:${clusterYearId}`,
    });
    if (fileHash)
      record(tx, null, { type: "paperSigning.sealed", ...aboutPaper(signing), fileHash });
  });
}

async function scansOf(signingId: string) {
  const copies = await db.signedCopy.findMany({
    where: { signingId, decision: { confirmed: true } },
    select: { fileId: true, file: { select: { kind: true } } },
    orderBy: { id: "asc" },
  });
  const read = copies.map(async ({ fileId, file }) => {
    const bytes = await readFileBytes(fileId);
    const kind = scans.find((each) => each === file.kind);
    return bytes && kind ? [{ bytes, kind }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** Asks for the seals that are missing, as when a job was lost or a backup is older than the seal. */
export async function sweepUnsealedPapers() {
  const completed = await db.paperCompletion.findMany({ select: { signingId: true } });
  const ids = completed.map(({ signingId }) => signingId);
  await sweepUnsealed({ kind: "signedPaper", job: sealSignedPaperKind }, ids);
}
