"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import {
  returnRegistration,
  saveRegistration,
  sendRegistration,
  verifyRegistration,
} from "./commands";
import { registrationRef, returnRegistrationInput, saveRegistrationInput } from "./schema";

/** One form, two buttons: what was typed goes along whichever is pressed. */
export const registerAction = formAction(saveRegistrationInput, async (actor, input) => {
  if (input.intent === "submit") await sendRegistration(actor, input);
  else await saveRegistration(actor, input);
  refresh();
  return input.intent === "submit" ? "Đã gửi đăng ký." : "Đã lưu.";
});

export const verifyRegistrationAction = formAction(registrationRef, async (actor, input) => {
  await verifyRegistration(actor, input);
  refresh();
  return "Đã xác nhận đăng ký.";
});

export const returnRegistrationAction = formAction(
  returnRegistrationInput,
  async (actor, input) => {
    await returnRegistration(actor, input);
    refresh();
    return "Đã trả lại đăng ký.";
  },
);
