import { the } from "./access-examples.ts";
import type { Fields } from "./support/fields.ts";

const question = { pass: "1/2+", seats: "1", leastChoices: "1", mostChoices: "1" };

/** Of votes: as in access-forms.ts. */
export const voteForms: Record<string, () => Promise<Fields>> = {
  // A plan is not passed on in a rotation; the plan's vote has its result, the one on honors has none yet.
  prepareVoteAction: async () => ({
    ...{ eventId: await the.event(), subject: "proposal", way: "rotation", title: "Kế hoạch" },
    ...{ forYear: "", regulation: "Quy chế", base: "members", quorum: "2/3", mostRounds: "1" },
    ...question,
  }),
  addQuestionAction: async () => ({ voteId: await the.vote(), title: "Cờ thi đua", ...question }),
  withdrawCandidateAction: async () => ({ candidateId: await the.candidate(), reason: "Xin rút." }),
  freezeRollAction: async () => ({ voteId: await the.vote(), channel: "hands" }),
  takeRoundStepAction: async () => ({ roundId: await the.round(), step: "openIssuing" }),
  typeCountAction: async () => ({
    ...{ roundId: await the.round(), channel: "hands", issued: "5", returned: "5" },
    ...{ "questions.0.questionId": await the.question(), "questions.0.valid": "5" },
    ...{ "questions.0.invalid": "0", "questions.0.blank": "0" },
    ...{ "candidates.0.candidateId": await the.candidate(), "candidates.0.agreed": "5" },
  }),
  // A copy without a signature; of what was confirmed long ago.
  addSignedCopyAction: async () => ({
    ...{ paper: "conferenceMinutes", subjectId: await the.event(), "signers[]": [] },
  }),
  // An opening without its places; of what both sides signed long ago.
  openPaperAction: async () => ({
    ...{ paper: "conferenceMinutes", subjectId: await the.event() },
    wordsHash: "0".repeat(64),
  }),
  signPaperAction: async () => ({ ...(await signed()), position: "2", password: "không phải" }),
  withdrawPaperAction: async () => ({ ...(await signed()), reason: "Sai giờ." }),
  decideSignedCopyAction: async () => ({ copyId: await the.signedCopy(), decision: "confirm" }),
  // A table without a paper.
  adoptScoreTableAction: async () => ({
    ...{ eventId: await the.event(), "rows.0.unitId": await the.unit(), "rows.0.total": "90" },
    ...{ "rows.0.rank": "1", presentUnits: "5", agreedUnits: "5", disagreedUnits: "0" },
  }),
  // Its day is not settled.
  recordConclusionAction: async () => ({
    ...{ eventId: await the.tentativeEvent(), words: "Kết luận", speakerPost: "Phó Chủ tịch" },
    speakerName: "Nguyễn Văn An",
  }),
  confirmCountAction: async () => ({ sheetId: await the.sheet() }),
  decideTieAction: async () => ({ resultId: await the.result(), words: "Bốc thăm." }),
  announceResultAction: async () => ({ voteId: await the.vote() }),
  // The days for it are over; the vote of 2022 has a petition with its answer.
  filePetitionAction: async () => ({ voteId: await the.paperVote(), words: "Đề nghị kiểm lại." }),
  answerPetitionAction: async () => ({ petitionId: await the.petition(), words: "Đã kiểm lại." }),
  concludeVoteAction: async () => ({ voteId: await the.vote(), document: "Hội nghị" }),
  cancelVoteAction: async () => ({
    ...{ voteId: await the.draftVote(), document: "Quyết định số 1", reason: "Thiếu." },
  }),
};

async function signed() {
  return { signingId: await the.paperSigning(), textHash: "0".repeat(64) };
}
