import "server-only";
import { db } from "@/lib/db/client";

/** Whether someone may prove who they are by a code of their telephone too; asked only about whoever is acting. */
export async function hasSecondFactor(personId: string) {
  const count = await db.credential.count({ where: { personId, totpSince: { not: null } } });
  return count > 0;
}
