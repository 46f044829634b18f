import "server-only";
import { confirmCode } from "@/lib/account/commands/confirm-code";
import { confirmPassword } from "@/lib/account/commands/confirm-password";
import { spendFreshSignIn } from "@/lib/account/commands/fresh-sign-in";
import type { Actor } from "@/lib/auth/actor";
import type { SignCovenantInput } from "../schema";

/**
 * That whoever signs is the account's owner, at this moment: by a code of the second factor where one was typed, by a fresh sign-in at
 * the office's provider, else by the password. Refuses `account.codeWrong`, `account.notFresh`, `account.passwordWrong` and `signIn.wait`.
 */
export async function confirmSigner(
  actor: Actor,
  proof: Pick<SignCovenantInput, "password" | "oneTimeCode" | "byProvider">,
) {
  const { password, oneTimeCode, byProvider } = proof;
  if (oneTimeCode) await confirmCode(actor, oneTimeCode);
  else if (byProvider) await spendFreshSignIn(actor);
  else await confirmPassword(actor, password);
}
