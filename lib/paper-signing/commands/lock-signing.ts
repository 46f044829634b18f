import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { lockPaper } from "@/lib/signed-copy/commands/lock-paper";
import { findSigning } from "../queries/signing-row";

/** The opening as it stands once every other act on its paper has ended. Refuses `notFound`. */
export async function lockSigning(tx: Tx, signingId: string) {
  const known = await tx.paperSigning.findUnique({
    where: { id: signingId },
    select: { paper: true, subjectId: true },
  });
  if (!known) throw new Refusal("notFound");
  await lockPaper(tx, known);
  const signing = await findSigning(tx, signingId);
  if (!signing) throw new Refusal("notFound");
  return signing;
}
