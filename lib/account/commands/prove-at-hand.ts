import "server-only";
import type { Proved } from "@/lib/auth/at-hand";
import type { Visitor } from "@/lib/auth/visitor";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import { accountLimit, addressLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { codeLimit, spendCode } from "./pass-second-factor";

type Proof = { personId: string; password: string; oneTimeCode?: string | undefined };

/**
 * Makes sure that whoever stands before a device opened by somebody else is this person; nothing of them stays on it. Where they have
 * a second factor its code alone counts, and is spent: a password alone does not let them in at the door either, and need not be shown
 * to a device that is not theirs. Counted like a try at the door, for the account and the address, so it never keeps the holder
 * from signing on their own telephone. Refuses `account.passwordWrong`, `account.codeWrong`, `account.codeOnSharedDevice`, `signIn.wait`.
 */
export async function proveAtHand(visitor: Visitor, proof: Proof): Promise<Proved> {
  const { personId, password, oneTimeCode } = proof;
  const account = oneTimeCode ? codeLimit(personId) : accountLimit(personId);
  return limitedTry([account, addressLimit(visitor)], async (tx) => {
    const right = oneTimeCode
      ? await isRightCode(tx, personId, oneTimeCode)
      : await isRightPassword(tx, personId, password);
    if (right) return { personId } as Proved;
    return new Refusal(oneTimeCode ? "account.codeWrong" : "account.passwordWrong");
  });
}

async function isRightCode(tx: Tx, personId: string, code: string) {
  const person = await lockCredential(tx, personId);
  if (!person?.credential?.totpSince || person.disabledAt) return false;
  return spendCode(tx, person, code);
}

async function isRightPassword(tx: Tx, personId: string, password: string) {
  const person = await lockCredential(tx, personId);
  if (person?.credential?.totpSince) throw new Refusal("account.codeOnSharedDevice");
  const matches = await passwordMatches(person?.credential?.passwordHash ?? null, password);
  return matches && person !== null && !person.disabledAt;
}
