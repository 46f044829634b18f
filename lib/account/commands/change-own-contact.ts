import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { changeOwnContact } from "@/lib/person/commands/change-person";
import type { ChangeOwnContactInput } from "../schema";
import { confirmPassword } from "./confirm-password";

/**
 * Changes the telephone number and the address one is reached and signs in by, once the password has been given.
 * Refuses `account.passwordWrong`, `signIn.wait`, `person.phoneTaken` and `person.emailTaken`.
 */
export async function changeContact(
  holder: Holder,
  { currentPassword, ...contact }: ChangeOwnContactInput,
) {
  await confirmPassword(holder, currentPassword);
  await changeOwnContact(holder, contact);
}
