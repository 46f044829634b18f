"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { currentVisitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { hourInSentence } from "@/lib/date-text";
import { formAction } from "@/lib/form-action";
import { textPath } from "@/lib/text/labels";
import { closeCovenantInput, draftAnnexInput, terminateCovenantInput } from "./closing-schema";
import { addScan } from "./commands/add-scan";
import { answerReview } from "./commands/answer-review";
import { askForReview } from "./commands/ask-for-review";
import { bringSignedCopy } from "./commands/bring-signed-copy";
import { chooseSigningLine } from "./commands/choose-signing-line";
import { closeCovenant } from "./commands/close-covenant";
import { decideScan } from "./commands/decide-scan";
import { draftAnnex } from "./commands/draft-annex";
import { draftCovenant } from "./commands/draft-covenant";
import { makeCopy } from "./commands/make-copy";
import { openForSigning } from "./commands/open-for-signing";
import { presentToConference, returnToDraft } from "./commands/present-to-conference";
import { recordAdoption } from "./commands/record-adoption";
import { endDelegation, recordDelegation } from "./commands/record-delegation";
import { recordReading } from "./commands/record-reading";
import { releaseUnit } from "./commands/release-unit";
import { changeInHall, saveDraft } from "./commands/save-draft";
import { signCovenant } from "./commands/sign-covenant";
import { signOnSharedDevice } from "./commands/sign-on-shared-device";
import { terminateCovenant } from "./commands/terminate-covenant";
import { withdrawForEditing } from "./commands/withdraw-for-editing";
import { refreshIfTakenBack } from "./refresh-if-taken-back";
import { answerReviewInput, askForReviewInput, releaseUnitInput } from "./review-schema";
import {
  draftCovenantInput,
  openForSigningInput,
  presentToConferenceInput,
  recordAdoptionInput,
  recordReadingInput,
  returnToDraftInput,
  saveDraftInput,
  signCovenantInput,
  withdrawForEditingInput,
} from "./schema";
import {
  addScanInput,
  bringSignedCopyInput,
  chooseSigningLineInput,
  decideScanInput,
  endDelegationInput,
  makeCopyInput,
  recordDelegationInput,
  signOnSharedDeviceInput,
} from "./signing-schema";

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
  leaveForm(textPath({ kind, id: input.covenantId }));
});

export const openForSigningAction = formAction(openForSigningInput, async (actor, input) => {
  await openForSigning(actor, input);
  leaveForm(`/covenants/${input.covenantId}`);
});

export const recordReadingAction = formAction(recordReadingInput, async (actor, input) => {
  await refreshIfTakenBack(recordReading(actor, input));
  refresh();
  return "Đã ghi nhận việc đọc đến hết nội dung.";
});

export const signCovenantAction = formAction(signCovenantInput, async (actor, input) => {
  await refreshIfTakenBack(signCovenant(actor, input, await currentVisitor()));
  refresh();
  return `Đã ký Giao ước lúc ${hourInSentence(now())}.`;
});

export const signOnSharedDeviceAction = formAction(
  signOnSharedDeviceInput,
  async (actor, input) => {
    const unitId = await signOnSharedDevice(actor, input, await currentVisitor());
    refresh();
    // In place of the page with the form: going back leads to the list, not to where somebody signed.
    redirect(`/covenants/${input.covenantId}/shared-device?signed=${unitId}`, RedirectType.replace);
  },
);

export const makeCopyAction = formAction(makeCopyInput, async (actor, input) => {
  await refreshIfTakenBack(makeCopy(actor, input));
  refresh();
  return "Đã lập bản để ký số. Vui lòng tải về, ký đúng tệp ấy rồi nộp lại.";
});

export const bringSignedCopyAction = formAction(bringSignedCopyInput, async (actor, input) => {
  await refreshIfTakenBack(bringSignedCopy(actor, input, await currentVisitor()));
  refresh();
  return `Đã nhận bản ký số của đơn vị lúc ${hourInSentence(now())}.`;
});

export const askForReviewAction = formAction(askForReviewInput, async (actor, input) => {
  await refreshIfTakenBack(askForReview(actor, input));
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

export const addScanAction = formAction(addScanInput, async (actor, input) => {
  await addScan(actor, input);
  refresh();
  return "Đã thêm bản chụp. Cán bộ đơn vị Cụm phó hoặc cơ quan cấp trên xác nhận thì các đơn vị được ghi là đã ký.";
});

export const decideScanAction = formAction(decideScanInput, async (actor, input) => {
  await decideScan(actor, input);
  refresh();
  return input.decision === "confirm" ? "Đã xác nhận bản chụp." : "Đã trả lại bản chụp.";
});

export const chooseSigningLineAction = formAction(chooseSigningLineInput, async (actor, input) => {
  await chooseSigningLine(actor, input);
  refresh();
  return "Đã ghi thể thức ký. Chữ ký đã có giữ thể thức cũ.";
});

export const recordDelegationAction = formAction(recordDelegationInput, async (actor, input) => {
  await recordDelegation(actor, input);
  refresh();
  return "Đã ghi nhận giấy ủy quyền.";
});

export const endDelegationAction = formAction(endDelegationInput, async (actor, input) => {
  await endDelegation(actor, input);
  refresh();
  return "Đã kết thúc việc ủy quyền.";
});

export const withdrawForEditingAction = formAction(
  withdrawForEditingInput,
  async (actor, input) => {
    await withdrawForEditing(actor, input);
    leaveForm(`/covenants/${input.covenantId}`);
  },
);

export const closeCovenantAction = formAction(closeCovenantInput, async (actor, input) => {
  await closeCovenant(actor, input);
  leaveForm(`/covenants/${input.covenantId}`);
});

export const terminateCovenantAction = formAction(terminateCovenantInput, async (actor, input) => {
  await terminateCovenant(actor, input);
  refresh();
  return "Đã ghi nhận Giao ước kết thúc do sắp xếp đơn vị hành chính.";
});

export const draftAnnexAction = formAction(draftAnnexInput, async (actor, input) => {
  redirect(`/covenants/${await draftAnnex(actor, input)}/edit`);
});

/** In place of a form for what is done once: going back leads past it, not to what can no longer be done. */
function leaveForm<Path extends string>(to: Route<Path>): never {
  redirect(to, RedirectType.replace);
}
