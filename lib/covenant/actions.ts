"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { currentVisitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { hourInSentence } from "@/lib/date-text";
import { formAction } from "@/lib/form-action";
import { textPath } from "@/lib/text/labels";
import { answerReview } from "./commands/answer-review";
import { askForReview } from "./commands/ask-for-review";
import { closeCovenant } from "./commands/close-covenant";
import { draftCovenant } from "./commands/draft-covenant";
import { openForSigning } from "./commands/open-for-signing";
import { presentToConference, returnToDraft } from "./commands/present-to-conference";
import { recordAdoption } from "./commands/record-adoption";
import { recordReading } from "./commands/record-reading";
import { releaseUnit } from "./commands/release-unit";
import { changeInHall, saveDraft } from "./commands/save-draft";
import { signCovenant } from "./commands/sign-covenant";
import { withdrawForEditing } from "./commands/withdraw-for-editing";
import {
  answerReviewInput,
  askForReviewInput,
  closeCovenantInput,
  draftCovenantInput,
  openForSigningInput,
  presentToConferenceInput,
  recordAdoptionInput,
  recordReadingInput,
  releaseUnitInput,
  returnToDraftInput,
  saveDraftInput,
  signCovenantInput,
  withdrawForEditingInput,
} from "./schema";

export const draftCovenantAction = formAction(draftCovenantInput, async (actor, input) => {
  const id = await draftCovenant(actor, input);
  redirect(`${textPath({ kind: input.kind, id })}/edit`);
});

export const saveDraftAction = formAction(saveDraftInput, async (actor, input) => {
  const { setAsideId, kind } = await saveDraft(actor, input);
  const at = textPath({ kind, id: input.covenantId });
  if (setAsideId) redirect(`${at}/edit?beside=${setAsideId}`);
  refresh();
  return `Đã lưu dự thảo lúc ${hourInSentence(now())}.`;
});

export const changeInHallAction = formAction(saveDraftInput, async (actor, input) => {
  const { setAsideId, kind } = await changeInHall(actor, input);
  const at = textPath({ kind, id: input.covenantId });
  redirect(setAsideId ? `${at}/edit?beside=${setAsideId}` : `${at}/adoption`);
});

export const presentToConferenceAction = formAction(
  presentToConferenceInput,
  async (actor, input) => {
    await presentToConference(actor, input);
    refresh();
    return "Đã trình hội nghị. Các đơn vị thành viên xem được nội dung.";
  },
);

export const returnToDraftAction = formAction(returnToDraftInput, async (actor, input) => {
  await returnToDraft(actor, input);
  refresh();
  return "Đã đưa về dự thảo.";
});

export const recordAdoptionAction = formAction(recordAdoptionInput, async (actor, input) => {
  const kind = await recordAdoption(actor, input);
  redirect(textPath({ kind, id: input.covenantId }));
});

export const openForSigningAction = formAction(openForSigningInput, async (actor, input) => {
  await openForSigning(actor, input);
  redirect(`/covenants/${input.covenantId}`);
});

export const recordReadingAction = formAction(recordReadingInput, async (actor, input) => {
  await recordReading(actor, input);
  refresh();
  return "Đã ghi nhận việc đọc đến hết nội dung.";
});

export const signCovenantAction = formAction(signCovenantInput, async (actor, input) => {
  await signCovenant(actor, input, await currentVisitor());
  refresh();
  return `Đã ký Giao ước lúc ${hourInSentence(now())}.`;
});

export const askForReviewAction = formAction(askForReviewInput, async (actor, input) => {
  await askForReview(actor, input);
  refresh();
  return "Đã gửi đề nghị xem lại. Thư ký cụm và Cụm trưởng sẽ trả lời.";
});

export const answerReviewAction = formAction(answerReviewInput, async (actor, input) => {
  await answerReview(actor, input);
  refresh();
  return "Đã trả lời đề nghị xem lại. Việc ký kết tiếp tục.";
});

export const releaseUnitAction = formAction(releaseUnitInput, async (actor, input) => {
  await releaseUnit(actor, input);
  refresh();
  return "Đã ghi nhận đơn vị chưa tham gia ký kết.";
});

export const withdrawForEditingAction = formAction(
  withdrawForEditingInput,
  async (actor, input) => {
    await withdrawForEditing(actor, input);
    redirect(`/covenants/${input.covenantId}`);
  },
);

export const closeCovenantAction = formAction(closeCovenantInput, async (actor, input) => {
  await closeCovenant(actor, input);
  refresh();
  return "Đã tổng kết Giao ước.";
});
