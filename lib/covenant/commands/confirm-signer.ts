import "server-only";
import { confirmCode } from "@/lib/account/commands/confirm-code";
import { confirmPassword } from "@/lib/account/commands/confirm-password";
import { spendFreshSignIn } from "@/lib/account/commands/fresh-sign-in";
import type { Actor } from "@/lib/auth/actor";
import type { SignCovenantInput } from "../schema";

/**
 * That whoever signs is the account's owner, at this moment: by a code of the second factor where one was typed, by a fresh sign-in at
 * the office's provider made for this very text, else by the password. Refuses `account.codeWrong`, `account.notFresh`,
 * `account.freshForOther`, `account.passwordWrong` and `signIn.wait`.
 */
export async function confirmSigner(
  actor: Actor,
  { password, oneTimeCode, byProvider, ...text }: SignCovenantInput,
) {
  if (oneTimeCode) await confirmCode(actor, oneTimeCode);
  else if (byProvider) await spendFreshSignIn(actor, text);
  else await confirmPassword(actor, password);
}
