import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

/** Whether somebody has read an open text to its end, as is on record. */
export async function isRead(
  client: Prisma.TransactionClient,
  versionId: string | undefined,
  personId: string,
) {
  if (!versionId) return false;
  return (await client.covenantReading.count({ where: { versionId, personId } })) > 0;
}
