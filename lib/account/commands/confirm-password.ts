import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { Refusal } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import { holderLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";

/**
 * Makes sure, at the moment of a grave act, that whoever acts knows the account's password. A transaction of its own, before
 * the act's: a wrong try counts even though the act never happens. Refuses `account.passwordWrong` and `signIn.wait`.
 */
export async function confirmPassword({ personId }: Pick<Actor, "personId">, password: string) {
  await limitedTry([holderLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    const matches = await passwordMatches(person?.credential?.passwordHash ?? null, password);
    return person && matches && !person.disabledAt ? null : new Refusal("account.passwordWrong");
  });
}
