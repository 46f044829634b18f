import "server-only";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { isGuessable } from "../guessable";
import { hashPassword } from "../password-hash";
import { type LockedPerson, ownWords } from "./lock-credential";

/**
 * A password somebody else chose for a person: outside the demo it must be changed at the first sign-in. For making
 * accounts; whoever calls it has checked that it may be done.
 */
export async function givePassword(
  tx: Tx,
  { personId, password }: { personId: string; password: string },
) {
  const passwordHash = await hashPassword(password);
  await tx.credential.upsert({
    where: { personId },
    create: { personId, passwordHash },
    update: { passwordHash, mustChange: true },
  });
}

/** A password of one's own; codes read out before are worth nothing now. Refuses `account.passwordOwnWords`. */
export async function setOwnPassword(tx: Tx, person: LockedPerson, newPassword: string) {
  refuse(isGuessable(newPassword, ownWords(person)) ? "account.passwordOwnWords" : null);
  const data = { passwordHash: await hashPassword(newPassword), mustChange: false };
  await tx.credential.upsert({
    where: { personId: person.id },
    create: { personId: person.id, ...data },
    update: data,
  });
  await tx.resetCode.updateMany({
    where: { personId: person.id, usedAt: null, expiresAt: { gt: now() } },
    data: { expiresAt: now() },
  });
}
