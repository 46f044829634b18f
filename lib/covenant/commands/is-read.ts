import "server-only";
import type { Tx } from "@/lib/db/transaction";

/** Whether somebody has read an open text to its end, as is on record. */
export async function isRead(tx: Tx, versionId: string | undefined, personId: string) {
  if (!versionId) return false;
  return (await tx.covenantReading.count({ where: { versionId, personId } })) > 0;
}
