import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * Casts share this lock on a round's box and the close takes it alone: it waits for what is in flight, and what comes later finds
 * the box closed. An advisory lock leaves no trace on any row.
 */
export async function shareBox(tx: Prisma.TransactionClient, roundId: string) {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(hashtextextended(${roundId}, 20261125))`;
}

export async function holdBox(tx: Prisma.TransactionClient, roundId: string) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${roundId}, 20261125))`;
}
