import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { enqueue } from "@/lib/job/commands";
import { Refusal } from "@/lib/refusal";
import { holdHash } from "../hold-hash";

/**
 * Takes a file out of sight at once and asks for its bytes to be destroyed; that it was there stays on record. Who may is
 * the caller's to decide, by the record it hangs on. Refuses `notFound` and one withdrawn before.
 */
export async function withdrawFile(
  tx: Tx,
  actor: Actor,
  { fileId, reason }: { fileId: string; reason: string },
) {
  const file = await tx.storedFile.findUnique({ where: { id: fileId }, select: { sha256: true } });
  if (!file) throw new Refusal("notFound");
  await holdHash(tx, file.sha256);
  const before = await tx.storedFileWithdrawal.count({ where: { fileId } });
  if (before > 0) throw new Refusal("file.withdrawn");
  await tx.storedFileWithdrawal.create({
    data: { fileId, personId: actor.personId, reason, withdrawnAt: now() },
  });
  await enqueue(tx, { kind: destroying, subjectId: fileId });
}

export const destroying = "file.destroyBytes";
