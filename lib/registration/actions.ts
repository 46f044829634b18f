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

export const saveRegistrationAction = formAction(saveRegistrationInput, async (actor, input) => {
  await saveRegistration(actor, input);
  refresh();
  return "Đã lưu.";
});

export const sendRegistrationAction = formAction(saveRegistrationInput, async (actor, input) => {
  await sendRegistration(actor, input);
  refresh();
  return "Đã gửi đăng ký.";
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
