"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { addQuestion } from "./commands/add-question";
import { announceResult } from "./commands/announce-result";
import { answerPetition } from "./commands/answer-petition";
import { cancelVote } from "./commands/cancel-vote";
import { concludeVote } from "./commands/conclude-vote";
import { confirmCount } from "./commands/confirm-count";
import { decideTie } from "./commands/decide-tie";
import { filePetition } from "./commands/file-petition";
import { freezeRoll } from "./commands/freeze-roll";
import { prepareVote } from "./commands/prepare-vote";
import { takeRoundStep } from "./commands/take-round-step";
import { typeCount } from "./commands/type-count";
import { withdrawCandidate } from "./commands/withdraw-candidate";
import { stepDoneText } from "./labels";
import {
  addQuestionInput,
  announceResultInput,
  answerPetitionInput,
  cancelVoteInput,
  concludeVoteInput,
  confirmCountInput,
  decideTieInput,
  filePetitionInput,
  freezeRollInput,
  prepareVoteInput,
  takeRoundStepInput,
  typeCountInput,
  withdrawCandidateInput,
} from "./schema";

export const prepareVoteAction = formAction(prepareVoteInput, async (actor, input) => {
  redirect(`/votes/${await prepareVote(actor, input)}`);
});

export const addQuestionAction = formAction(addQuestionInput, async (actor, input) => {
  await addQuestion(actor, input);
  redirect(`/votes/${input.voteId}`);
});

export const withdrawCandidateAction = formAction(withdrawCandidateInput, async (actor, input) => {
  await withdrawCandidate(actor, input);
  refresh();
  return "Đã ghi nhận đơn vị xin rút.";
});

export const freezeRollAction = formAction(freezeRollInput, async (actor, input) => {
  await freezeRoll(actor, input);
  refresh();
  return "Đã thông qua danh sách. Danh sách và quy định không thay đổi nữa.";
});

export const takeRoundStepAction = formAction(takeRoundStepInput, async (actor, input) => {
  const done = await takeRoundStep(actor, input);
  refresh();
  return done === "asked"
    ? "Đã ghi đề nghị. Chủ trì, hoặc một cán bộ khác của các đơn vị, xác nhận thì bước này được thực hiện."
    : stepDoneText(input.step);
});

export const typeCountAction = formAction(typeCountInput, async (actor, input) => {
  await typeCount(actor, input);
  refresh();
  return "Đã nhập kết quả kiểm phiếu. Người thứ hai xác nhận thì kết quả được tính.";
});

export const confirmCountAction = formAction(confirmCountInput, async (actor, input) => {
  await confirmCount(actor, input);
  refresh();
  return "Đã xác nhận kết quả kiểm phiếu.";
});

export const decideTieAction = formAction(decideTieInput, async (actor, input) => {
  await decideTie(actor, input);
  refresh();
  return "Đã ghi cách xử lý số phiếu ngang nhau.";
});

export const announceResultAction = formAction(announceResultInput, async (actor, input) => {
  await announceResult(actor, input);
  refresh();
  return "Đã công bố kết quả.";
});

export const concludeVoteAction = formAction(concludeVoteInput, async (actor, input) => {
  const done = await concludeVote(actor, input);
  refresh();
  return done === "asked"
    ? "Đã ghi đề nghị kết luận. Người thứ hai xác nhận thì kết quả có hiệu lực."
    : "Đã ghi kết luận. Kết quả có hiệu lực.";
});

export const cancelVoteAction = formAction(cancelVoteInput, async (actor, input) => {
  await cancelVote(actor, input);
  refresh();
  return "Đã hủy kết quả. Biên bản và số phiếu vẫn được giữ để xem.";
});

export const filePetitionAction = formAction(filePetitionInput, async (actor, input) => {
  await filePetition(actor, input);
  refresh();
  return "Đã gửi kiến nghị lên cấp trên.";
});

export const answerPetitionAction = formAction(answerPetitionInput, async (actor, input) => {
  await answerPetition(actor, input);
  refresh();
  return "Đã trả lời kiến nghị.";
});
