import "server-only";
import type { Proved } from "@/lib/auth/at-hand";
import type { Visitor } from "@/lib/auth/visitor";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import { accountLimit, addressLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { spendCode } from "./pass-second-factor";

type Proof = { personId: string; password: string; oneTimeCode?: string | undefined };

/**
 * Makes sure that whoever stands before a device opened by somebody else is this person; nothing of them stays on it. They are let in
 * as at the door: by the password, and by a code of the second factor, then spent, where there is one. Counted for the address as at
 * the door and for the account apart, so that a host who mistypes keeps nobody from their own telephone, nor does a right code there
 * forgive what was tried here. Refuses `account.passwordWrong`, `account.codeWrong`, `account.codeOnSharedDevice`, `signIn.wait`.
 */
export async function proveAtHand(visitor: Visitor, proof: Proof): Promise<Proved> {
  const { personId } = proof;
  const atHand = accountLimit(`${personId} at hand`);
  return limitedTry([atHand, addressLimit(visitor)], async (tx) => {
    const refusal = await refusalOf(tx, proof);
    return refusal ?? ({ personId } as Proved);
  });
}

async function refusalOf(tx: Tx, { personId, password, oneTimeCode }: Proof) {
  const person = await lockCredential(tx, personId);
  const { passwordHash = null, totpSince = null } = person?.credential ?? {};
  if (totpSince && !oneTimeCode) throw new Refusal("account.codeOnSharedDevice");
  const matches = await passwordMatches(passwordHash, password);
  if (!person || !matches || person.disabledAt) return new Refusal("account.passwordWrong");
  const isProved = !totpSince || (await spendCode(tx, person, oneTimeCode ?? ""));
  return isProved ? null : new Refusal("account.codeWrong");
}
