import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { FreshFor } from "../rules";
import type { SignerProof } from "../schema";
import { confirmCode } from "./confirm-code";
import { confirmPassword } from "./confirm-password";
import { spendFreshSignIn } from "./fresh-sign-in";

/**
 * That whoever signs a text is the account's owner, at this moment: by a code of the second factor where one was typed, by a fresh
 * sign-in at the office's provider made for this very text, else by the password. Refuses `account.codeWrong`, `account.notFresh`,
 * `account.freshForOther`, `account.passwordWrong` and `signIn.wait`.
 */
export async function confirmSigner(
  actor: Actor,
  {
    password,
    oneTimeCode,
    byProvider,
    ...text
  }: SignerProof & Pick<FreshFor, "textId" | "textHash">,
) {
  if (oneTimeCode) await confirmCode(actor, oneTimeCode);
  else if (byProvider) await spendFreshSignIn(actor, text);
  else await confirmPassword(actor, password);
}
