import "server-only";
import { confirmCode } from "@/lib/account/commands/confirm-code";
import { confirmPassword } from "@/lib/account/commands/confirm-password";
import type { Actor } from "@/lib/auth/actor";
import type { SignCovenantInput } from "../schema";

/**
 * That whoever signs is the account's owner, at this moment: by a code of the second factor where one was typed, else by the
 * password. Refuses `account.codeWrong`, `account.passwordWrong` and `signIn.wait`.
 */
export async function confirmSigner(
  actor: Actor,
  { password, oneTimeCode }: Pick<SignCovenantInput, "password" | "oneTimeCode">,
) {
  if (oneTimeCode) await confirmCode(actor, oneTimeCode);
  else await confirmPassword(actor, password);
}
