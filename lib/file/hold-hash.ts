import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

/** Until the transaction ends nobody else stores or destroys bytes with this hash: the same may come while they go. */
export async function holdHash(tx: Prisma.TransactionClient, sha256: string) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${sha256}, 20))`;
}
