import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { machineTime, now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import type { EnterCodeInput } from "../schema";
import { openSecret } from "../sealed-secret";
import { acceptedStep } from "../totp";
import { accountLimit, limitedTry } from "./limited-try";
import { type LockedPerson, lockCredential } from "./lock-credential";

/**
 * Goes on with a code of the second factor where the password had led; gives the id of the session, a new one, so that who knew
 * the old one has nothing. Refuses `account.codeWrong`, `signIn.wait`, and `notFound` when the session was ended meanwhile.
 */
export async function passSecondFactor(holder: Holder, { oneTimeCode }: EnterCodeInput) {
  const { personId, sessionId } = holder;
  return limitedTry([codeLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    if (!person || !(await spendCode(tx, person, oneTimeCode)))
      return new Refusal("account.codeWrong");
    return renewSession(tx, sessionId);
  });
}

/** Codes are tried apart from passwords: a right password must not make room for more codes. */
export function codeLimit(personId: string) {
  return accountLimit(personId, "second factor");
}

/** Ends a session and opens its like, past the second factor, under an id that nobody has seen. */
async function renewSession(tx: Tx, sessionId: string) {
  const [ended] = await tx.session.updateManyAndReturn({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: now() },
  });
  if (!ended) throw new Refusal("notFound");
  const { id: _, ...session } = ended;
  const renewed = { ...session, endedAt: null, secondFactorDue: false };
  return (await tx.session.create({ data: renewed, select: { id: true } })).id;
}

/**
 * Takes a code if it is right, for good: neither it nor an older one is taken again. By default of the secret that counts;
 * of the one given where that is still to be confirmed.
 */
export async function spendCode(
  tx: Tx,
  { id, credential }: LockedPerson,
  code: string,
  pending?: string,
) {
  if (!credential?.totpSecret) return false;
  const secret = pending ?? openSecret(credential.totpSecret, id);
  const step = acceptedStep(secret, code, {
    at: machineTime(),
    lastStep: credential.totpLastStep,
  });
  if (step === null) return false;
  await tx.credential.update({ where: { personId: id }, data: { totpLastStep: step } });
  return true;
}
