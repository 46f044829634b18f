"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { adviseAdjustment, askAdjustment } from "./commands/ask-adjustment";
import { assignTargets } from "./commands/assign-targets";
import { returnRegistration, verifyRegistration } from "./commands/check-registration";
import { decideAdjustment } from "./commands/decide-adjustment";
import { saveRegistration, sendRegistration } from "./commands/save-registration";
import {
  adviseAdjustmentInput,
  askAdjustmentInput,
  assignTargetsInput,
  decideAdjustmentInput,
  registrationRef,
  returnRegistrationInput,
  saveRegistrationInput,
} from "./schema";

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

export const assignTargetsAction = formAction(assignTargetsInput, async (actor, input) => {
  const changed = await assignTargets(actor, input);
  refresh();
  return `Đã ghi ${changed} chỉ tiêu giao.`;
});

export const askAdjustmentAction = formAction(askAdjustmentInput, async (actor, input) => {
  await askAdjustment(actor, input);
  refresh();
  return "Đã gửi đề nghị.";
});

export const adviseAdjustmentAction = formAction(adviseAdjustmentInput, async (actor, input) => {
  await adviseAdjustment(actor, input);
  refresh();
  return "Đã ghi ý kiến.";
});

export const decideAdjustmentAction = formAction(decideAdjustmentInput, async (actor, input) => {
  await decideAdjustment(actor, input);
  refresh();
  return input.decision === "grant" ? "Đã đồng ý đề nghị." : "Đã trả lời không đồng ý.";
});
