import "server-only";
import { record } from "@/lib/audit/record";
import type { Holder } from "@/lib/auth/actor";
import { about } from "@/lib/person/commands/lock-person";
import { Refusal, refuse } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import type { ChangePasswordInput } from "../schema";
import { endSessions } from "./end-session";
import { holderLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";
import { setOwnPassword } from "./set-password";

/**
 * Puts a new password in place of the present one and ends every other session of theirs. Refuses
 * `account.passwordWrong`, `account.passwordUnchanged`, `account.passwordOwnWords` and `signIn.wait`.
 */
export async function changePassword(holder: Holder, input: ChangePasswordInput) {
  const { personId, sessionId } = holder;
  await limitedTry([holderLimit(personId)], async (tx) => {
    const person = await lockCredential(tx, personId);
    const matches = await passwordMatches(
      person?.credential?.passwordHash ?? null,
      input.currentPassword,
    );
    if (!person || !matches) return new Refusal("account.passwordWrong");
    refuse(input.newPassword === input.currentPassword ? "account.passwordUnchanged" : null);

    await setOwnPassword(tx, person, input.newPassword);
    await endSessions(tx, personId, { but: sessionId });
    record(tx, holder, { type: "account.passwordChanged", ...about(person) });
    return null;
  });
}
