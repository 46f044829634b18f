import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Proved } from "@/lib/auth/at-hand";
import type { Visitor } from "@/lib/auth/visitor";
import type { Tx } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { Refusal } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import { accountLimit, addressLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { spendCode } from "./pass-second-factor";

type Proof = { personId: string; password: string; oneTimeCode?: string | undefined };
type AtHand = { host: Actor; visitor: Visitor };

/**
 * Makes sure that whoever stands before a device opened by somebody else is this person; nothing of them stays on it. They are let in
 * as at the door: by the password, and by a code of the second factor, then spent, where there is one. Counted for the address as at
 * the door and for the account apart, so that a host who mistypes keeps nobody from their own telephone, nor does a right code there
 * forgive what was tried here. A wrong try is on record beside the person's account, by the host who had opened the device. Refuses `account.passwordWrong`, `account.codeWrong`, `account.codeOnSharedDevice`, `signIn.wait`.
 */
export async function proveAtHand({ host, visitor }: AtHand, proof: Proof): Promise<Proved> {
  const { personId } = proof;
  const atHand = accountLimit(personId, "at hand");
  return limitedTry([atHand, addressLimit(visitor)], async (tx) => {
    const refusal = await refusalOf(tx, host, proof);
    return refusal ?? ({ personId } as Proved);
  });
}

async function refusalOf(tx: Tx, host: Actor, { personId, password, oneTimeCode }: Proof) {
  const wrong = (secret: "password" | "code") => {
    if (person) record(tx, host, { type: "account.wrongAtHand", ...about(person), secret });
    return new Refusal(`account.${secret}Wrong`);
  };
  const person = await lockCredential(tx, personId);
  const { passwordHash = null, totpSince = null } = person?.credential ?? {};
  if (totpSince && !oneTimeCode) throw new Refusal("account.codeOnSharedDevice");
  const matches = await passwordMatches(passwordHash, password);
  if (!person || !matches || person.disabledAt) return wrong("password");
  const isProved = !totpSince || (await spendCode(tx, person, oneTimeCode ?? ""));
  return isProved ? null : wrong("code");
}
