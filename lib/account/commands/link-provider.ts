import "server-only";
import { record } from "@/lib/audit/record";
import type { Holder } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { Refusal } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import type { Identity } from "../provider";
import type { LinkProviderInput } from "../schema";
import { endSessions } from "./end-session";
import { holderLimit, limitedTry } from "./limited-try";
import { type LockedPerson, lockCredential } from "./lock-credential";
import { codeLimit, spendCode } from "./pass-second-factor";

/**
 * Links an identity at the provider, proved in this very session, to the holder's account: from now on it signs in to it. Refuses
 * `account.identityTaken` where it, or the account, is linked to another; `account.passwordWrong`, `account.codeWrong`, `signIn.wait`.
 */
export function linkProvider(holder: Holder, identity: Identity, input: LinkProviderInput) {
  const { issuer, subject } = identity;
  return provedAnew(holder, input, async (tx, person) => {
    const personId = person.id;
    const { count } = await tx.providerIdentity.createMany({
      data: [{ issuer, subject, personId, linkedAt: now() }],
      skipDuplicates: true,
    });
    if (count > 0) record(tx, holder, { type: "account.providerLinked", ...about(person), issuer });
    const mine = { issuer, subject, personId };
    // Sent twice, it is linked already.
    if (count === 0 && (await tx.providerIdentity.count({ where: mine })) === 0)
      throw new Refusal("account.identityTaken");
  });
}

/** Takes the link away, and ends every other session of theirs. Refuses `account.passwordWrong`, `account.codeWrong`, `signIn.wait`. */
export function unlinkProvider(holder: Holder, input: LinkProviderInput) {
  return provedAnew(holder, input, async (tx, person) => {
    const personId = person.id;
    const { count } = await tx.providerIdentity.deleteMany({ where: { personId } });
    if (count === 0) return;
    await endSessions(tx, personId, { but: holder.sessionId });
    record(tx, holder, { type: "account.providerUnlinked", ...about(person) });
  });
}

/** Behind the password, and a code where there is a second factor: a desk left unlocked must not be enough for a way in that stays. */
async function provedAnew(
  { personId }: Holder,
  { currentPassword, oneTimeCode }: LinkProviderInput,
  act: (tx: Tx, person: LockedPerson) => Promise<void>,
) {
  await limitedTry([holderLimit(personId), codeLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    const { passwordHash = null, totpSince = null } = person?.credential ?? {};
    if (!person || !(await passwordMatches(passwordHash, currentPassword)) || person.disabledAt)
      return new Refusal("account.passwordWrong");
    if (totpSince && !(await spendCode(tx, person, oneTimeCode ?? "")))
      return new Refusal("account.codeWrong");
    await act(tx, person);
    return null;
  });
}
