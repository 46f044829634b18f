import "server-only";
import { record } from "@/lib/audit/record";
import type { Holder } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { Refusal, refuse } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import { openPending, sealPending } from "../pending-secret";
import type { SwitchSecondFactorInput } from "../schema";
import { sealSecret } from "../sealed-secret";
import { newTotpSecret } from "../totp";
import { endSessions } from "./end-session";
import { holderLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { codeLimit, spendCode } from "./pass-second-factor";

/**
 * Makes the secret that a telephone is to be given; it counts for nothing until confirmed at the same screen. Refuses
 * `account.secondFactorStands`.
 */
export async function beginSecondFactor(holder: Holder) {
  const { personId } = holder;
  await transaction(async (tx) => {
    const person = await lockCredential(tx, personId);
    refuse(person?.credential?.totpSince ? "account.secondFactorStands" : null);
    const totpSecret = sealPending(newTotpSecret(), holder);
    await tx.credential.update({
      where: { personId },
      data: { totpSecret, totpLastStep: null },
    });
  });
}

/**
 * Turns the second factor on, once the telephone has shown a right code and the password has been given, and ends every other
 * session of theirs. Refuses `account.enrolmentMissing`, `account.secondFactorStands`, `account.passwordWrong`,
 * `account.codeWrong` and `signIn.wait`.
 */
export async function confirmSecondFactor(
  holder: Holder,
  { currentPassword, oneTimeCode }: SwitchSecondFactorInput,
) {
  const { personId, sessionId } = holder;
  await limitedTry([holderLimit(personId), codeLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    if (!person?.credential?.totpSecret) throw new Refusal("account.enrolmentMissing");
    refuse(person.credential.totpSince ? "account.secondFactorStands" : null);
    const secret = openPending(person.credential.totpSecret, holder);
    if (!secret) throw new Refusal("account.enrolmentMissing");
    if (!(await passwordMatches(person.credential.passwordHash, currentPassword)))
      return new Refusal("account.passwordWrong");
    if (!(await spendCode(tx, person, oneTimeCode, secret)))
      return new Refusal("account.codeWrong");

    const totpSecret = sealSecret(secret, personId);
    await tx.credential.update({ where: { personId }, data: { totpSecret, totpSince: now() } });
    await endSessions(tx, personId, { but: sessionId });
    record(tx, holder, { type: "account.secondFactorAdded", ...about(person) });
    return null;
  });
}
