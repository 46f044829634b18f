import "server-only";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";

/**
 * By what each of these people can show who they are on a device that is not theirs; null for whoever has neither a password of their
 * own nor a second factor, as those do who sign in at the office's provider alone.
 */
export async function proofsAtHand(personIds: readonly string[]) {
  const credentials = await db.credential.findMany({
    where: { personId: { in: [...personIds] } },
    select: { personId: true, totpSince: true, passwordHash: true, mustChange: true },
  });
  return new Map(
    credentials.map(({ personId, totpSince, passwordHash, mustChange }) => {
      const isGiven = mustChange && env.MODE === "office";
      const proof = isGiven || !passwordHash ? null : totpSince ? "code" : "password";
      return [personId, proof] as const;
    }),
  );
}
