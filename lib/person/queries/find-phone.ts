import "server-only";
import { db } from "@/lib/db/client";

/** The number to write under one's own words; null where none is kept. */
export async function findPhone(personId: string) {
  const person = await db.person.findUnique({ where: { id: personId }, select: { phone: true } });
  return person?.phone ?? null;
}
