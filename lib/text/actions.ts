"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { hourInSentence, momentInSentence } from "@/lib/date-text";
import { formAction } from "@/lib/form-action";
import { closeConsultation } from "./commands/close-consultation";
import { enterOpinion, giveOpinion } from "./commands/give-opinion";
import { issueText } from "./commands/issue-text";
import { keepTemplate } from "./commands/keep-template";
import { replyToOpinion } from "./commands/reply-to-opinion";
import { sendForConsulting } from "./commands/send-for-consulting";
import {
  closeConsultationInput,
  enterOpinionInput,
  giveOpinionInput,
  issueTextInput,
  keepTemplateInput,
  replyToOpinionInput,
  sendForConsultingInput,
} from "./schema";

export const sendForConsultingAction = formAction(sendForConsultingInput, async (actor, input) => {
  await sendForConsulting(actor, input);
  refresh();
  return `Đã gửi lấy ý kiến các đơn vị, hạn ${momentInSentence(input.dueAt)}.`;
});

export const giveOpinionAction = formAction(giveOpinionInput, async (actor, input) => {
  await giveOpinion(actor, input);
  refresh();
  return `Đã gửi ý kiến của đơn vị lúc ${hourInSentence(now())}.`;
});

export const enterOpinionAction = formAction(enterOpinionInput, async (actor, input) => {
  await enterOpinion(actor, input);
  refresh();
  return "Đã nhập thay ý kiến của đơn vị. Đơn vị xem được và có thể gửi lại.";
});

export const replyToOpinionAction = formAction(replyToOpinionInput, async (actor, input) => {
  await replyToOpinion(actor, input);
  refresh();
  return "Đã ghi trả lời.";
});

export const closeConsultationAction = formAction(closeConsultationInput, async (actor, input) => {
  await closeConsultation(actor, input);
  refresh();
  return "Đã kết thúc lấy ý kiến. Dự thảo sửa được.";
});

export const issueTextAction = formAction(issueTextInput, async (actor, input) => {
  await issueText(actor, input);
  redirect(`/texts/${input.textId}`);
});

export const keepTemplateAction = formAction(keepTemplateInput, async (actor, input) => {
  await keepTemplate(actor, input);
  redirect("/texts/templates");
});
