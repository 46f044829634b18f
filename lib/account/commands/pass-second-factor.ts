import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { machineTime } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import type { EnterCodeInput } from "../schema";
import { openSecret } from "../sealed-secret";
import { acceptedStep } from "../totp";
import { accountLimit, limitedTry } from "./limited-try";
import { type LockedPerson, lockCredential } from "./lock-credential";

/** Opens the present session with a code of the second factor. Refuses `account.codeWrong` and `signIn.wait`. */
export async function passSecondFactor(holder: Holder, { oneTimeCode }: EnterCodeInput) {
  const { personId, sessionId } = holder;
  await limitedTry([codeLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    if (!person || !(await spendCode(tx, person, oneTimeCode)))
      return new Refusal("account.codeWrong");
    await tx.session.update({ where: { id: sessionId }, data: { secondFactorDue: false } });
    return null;
  });
}

/** Codes are tried apart from passwords: a right password must not make room for more codes. */
export function codeLimit(personId: string) {
  return accountLimit(`${personId} second factor`);
}

/** Takes a code if it is right, for good: neither it nor an older one is taken again. */
export async function spendCode(tx: Tx, { id, credential }: LockedPerson, code: string) {
  if (!credential?.totpSecret) return false;
  const step = acceptedStep(openSecret(credential.totpSecret, id), code, {
    at: machineTime(),
    lastStep: credential.totpLastStep,
  });
  if (step === null) return false;
  await tx.credential.update({ where: { personId: id }, data: { totpLastStep: step } });
  return true;
}
