import "server-only";
import type { Tx } from "@/lib/db/transaction";
import type { PaperRef } from "../queries/find-paper";

/** Acts on the copies of one paper are taken one after the other. */
export async function lockPaper(tx: Tx, { paper, subjectId }: PaperRef) {
  const name = `signed copy:${paper}:${subjectId}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/** Whether the paper stands already, with all its signatures by pen. */
export async function hasConfirmedCopy(tx: Tx, { paper, subjectId }: PaperRef) {
  const confirmed = { paper, subjectId, signingId: null, decision: { confirmed: true } };
  return (await tx.signedCopy.count({ where: confirmed })) > 0;
}
