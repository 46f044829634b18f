import "server-only";
import { db } from "@/lib/db/client";
import type { SealedKind } from "@/lib/db/generated/enums";
import { proofArchive, type SignedCopy } from "../proof-archive";
import { printedCode } from "../rules";
import { sealedEvidence } from "../schema";

type Subject = { kind: SealedKind; subjectId: string };

/** When and under which code a paper was sealed; null while that is still to come. Who may ask is the paper's domain's to say. */
export async function findSeal({ kind, subjectId }: Subject) {
  const seal = await db.sealedDocument.findUnique({
    where: { kind_subjectId: { kind, subjectId } },
    select: { checkCode: true, fileHash: true, sealedAt: true },
  });
  return seal && { ...seal, checkCode: printedCode(seal.checkCode) };
}

/** The sealed bytes, as they were sealed. */
export async function findSealedFile({ kind, subjectId }: Subject) {
  const row = await db.sealedDocument.findUnique({
    where: { kind_subjectId: { kind, subjectId } },
    select: { bytes: true },
  });
  return row && Buffer.from(row.bytes);
}

/** Everything needed to check a sealed paper without this system, as a ZIP file; with the copies that units signed outside. */
export async function findProof(
  { kind, subjectId }: Subject,
  signedCopies: readonly SignedCopy[] = [],
) {
  const row = await db.sealedDocument.findUnique({
    where: { kind_subjectId: { kind, subjectId } },
  });
  return (
    row && proofArchive({ ...row, evidence: sealedEvidence.parse(row.evidence) }, signedCopies)
  );
}
