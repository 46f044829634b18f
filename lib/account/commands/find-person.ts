import "server-only";
import { db } from "@/lib/db/client";
import { canonicalPhone } from "@/lib/phone";

/**
 * The id of the one person who signs in under what was typed: user name, telephone number or e-mail address. Null for
 * nobody, and for more than one, which would let one person take another's place.
 */
export async function findPersonId(typed: string) {
  const name = typed.toLowerCase();
  const phone = canonicalPhone(typed);
  const people = await db.person.findMany({
    where: { OR: [{ userName: name }, { email: name }, ...(phone ? [{ phone }] : [])] },
    select: { id: true },
    take: 2,
  });
  return people.length === 1 ? (people[0]?.id ?? null) : null;
}

/** What to count tries of an unknown account under: the same however it is written. */
export function canonicalName(typed: string) {
  return canonicalPhone(typed) ?? typed.toLowerCase();
}
