import "server-only";
import type { Tx } from "@/lib/db/transaction";

/**
 * A person with their credential, made where missing and locked, so that a password is checked against, and changed on,
 * its newest state. Always before the person's codes and sessions are touched; null when there is no such person.
 */
export async function lockCredential(tx: Tx, personId: string) {
  await tx.$executeRaw`
    insert into credentials (person_id) select id from people where id = ${personId}::uuid
    on conflict (person_id) do update set person_id = excluded.person_id`;
  return tx.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      ownerUnitId: true,
      fullName: true,
      userName: true,
      phone: true,
      email: true,
      disabledAt: true,
      credential: true,
    },
  });
}

export type LockedPerson = NonNullable<Awaited<ReturnType<typeof lockCredential>>>;

/** What a password of theirs must not be made of. */
export function ownWords({ fullName, userName, phone, email }: LockedPerson) {
  return [fullName, userName, phone?.replace("+84", "") ?? "", email?.split("@")[0] ?? ""];
}
