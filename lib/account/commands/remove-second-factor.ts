import "server-only";
import { record } from "@/lib/audit/record";
import type { Holder } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { Refusal } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import type { SwitchSecondFactorInput } from "../schema";
import { holderLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { codeLimit, spendCode } from "./pass-second-factor";

/**
 * Turns one's own second factor off, to move to another telephone or for good; whoever administers an office is led to
 * add one again at once. Refuses `account.passwordWrong`, `account.codeWrong` and `signIn.wait`.
 */
export async function removeSecondFactor(holder: Holder, input: SwitchSecondFactorInput) {
  const { personId } = holder;
  await limitedTry([holderLimit(personId), codeLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    const passwordHash = person?.credential?.passwordHash ?? null;
    if (!person || !(await passwordMatches(passwordHash, input.currentPassword)))
      return new Refusal("account.passwordWrong");
    if (!(await spendCode(tx, person, input.oneTimeCode))) return new Refusal("account.codeWrong");

    await clearSecondFactor(tx, personId);
    record(tx, holder, { type: "account.secondFactorRemoved", ...about(person) });
    return null;
  });
}

/** Takes the second factor off a held credential; whoever calls it has checked that it may be done. */
export async function clearSecondFactor(tx: Tx, personId: string) {
  await tx.credential.update({
    where: { personId },
    data: { totpSecret: null, totpSince: null, totpLastStep: null },
  });
}
