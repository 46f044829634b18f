import "server-only";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { enqueue } from "@/lib/job/commands";
import { findSigning } from "../queries/signing-row";
import { isFullySigned } from "../rules";
import { sealSignedPaperKind } from "./seal-paper-kind";

/** Completes a paper when its last place has been signed, and asks for its seal. The caller holds the paper's lock. */
export async function completeIfSigned(tx: Tx, signingId: string) {
  const signing = await findSigning(tx, signingId);
  if (!signing || !isFullySigned(signing.places)) return;
  await tx.paperCompletion.create({ data: { signingId, completedAt: now() } });
  await enqueue(tx, { kind: sealSignedPaperKind, subjectId: signingId });
  record(tx, null, { type: "paperSigning.completed", ...aboutPaper(signing) });
}

type Signing = NonNullable<Awaited<ReturnType<typeof findSigning>>>;

/** What every entry about an opening says. */
export function aboutPaper({ clusterYearId, paper, subjectId, id, textHash }: Signing) {
  return { clusterYearId, paper, subjectId, signingId: id, textHash };
}
