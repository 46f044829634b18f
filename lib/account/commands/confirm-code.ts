import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { Refusal } from "@/lib/refusal";
import { limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { codeLimit, spendCode } from "./pass-second-factor";

/**
 * Makes sure, at the moment of a grave act, that whoever acts holds the account's second factor: an alternative to the password
 * where one is set up. A transaction of its own, and a code is spent by it. Refuses `account.codeWrong` and `signIn.wait`.
 */
export async function confirmCode({ personId }: Pick<Actor, "personId">, oneTimeCode: string) {
  await limitedTry([codeLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    const stands = person?.credential?.totpSince && !person.disabledAt;
    const right = stands && (await spendCode(tx, person, oneTimeCode));
    return right ? null : new Refusal("account.codeWrong");
  });
}
