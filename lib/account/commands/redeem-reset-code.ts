import "server-only";
import { record } from "@/lib/audit/record";
import { holderTitle } from "@/lib/auth/labels";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { Refusal } from "@/lib/refusal";
import { keyedHash, sameHash } from "../keyed-hash";
import type { RedeemResetCodeInput } from "../schema";
import { endSessions } from "./end-session";
import { findPersonId } from "./find-person";
import { accountLimit, addressLimit, forgetFailures, holderLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { clearSecondFactor } from "./remove-second-factor";
import { setOwnPassword } from "./set-password";

/**
 * Sets a new password with a code heard over the telephone, and ends every session of the account. Refuses
 * `account.resetCodeWrong` (alike for an unknown account), `account.passwordOwnWords` and `signIn.wait`.
 */
export async function redeemResetCode(visitor: Visitor, input: RedeemResetCodeInput) {
  const personId = await findPersonId(input.name);
  await limitedTry([addressLimit(visitor)], async (tx) => {
    const person = personId ? await lockCredential(tx, personId) : null;
    const code = person && (await takeCode(tx, person.id, input.oneTimeCode));
    if (!code || person.disabledAt) return new Refusal("account.resetCodeWrong");

    await setOwnPassword(tx, person, input.newPassword);
    await endSessions(tx, person.id);
    const by = { personId: person.id, name: person.fullName, capacity: { title: holderTitle } };
    record(tx, by, { type: "account.resetCodeUsed", ...about(person) });
    if (code.removesSecondFactor && person.credential?.totpSecret) {
      await clearSecondFactor(tx, person.id);
      record(tx, by, { type: "account.secondFactorRemoved", ...about(person) });
    }
    return null;
  });
  if (!personId) return;
  await forgetFailures(accountLimit(personId));
  await forgetFailures(holderLimit(personId));
}

/** The code that stands, marked as used if it is this one; a wrong one takes one of its tries. Under the credential's lock. */
async function takeCode(tx: Tx, personId: string, typed: string) {
  const code = await tx.resetCode.findFirst({
    where: { personId, usedAt: null, expiresAt: { gt: now() }, attemptsLeft: { gt: 0 } },
    orderBy: { issuedAt: "desc" },
  });
  if (!code) return null;
  const { id } = code;
  if (!sameHash(code.codeHash, keyedHash("resetCode", typed))) {
    await tx.resetCode.update({ where: { id }, data: { attemptsLeft: { decrement: 1 } } });
    return null;
  }
  await tx.resetCode.update({ where: { id }, data: { usedAt: now() } });
  return code;
}
