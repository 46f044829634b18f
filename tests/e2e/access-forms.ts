import { the } from "./access-examples.ts";
import { personId } from "./support/people.ts";

export type Fields = Record<string, string | string[]>;

/**
 * For each form action that refuses anyone, a form that stops short of an effect: it gets as far as the policy, and past
 * it a rule refuses it. Days of 1999 lie outside everything in the demo; revision 999 has been overtaken.
 */
export const forms: Record<string, () => Promise<Fields>> = {
  issueResetCodeAction: async () => ({ personId: await personId("officer") }),

  addPersonAction: async () => ({
    ...{ fullName: "Nguyễn Văn An", phone: "", email: "", ...(await chargedTooEarly()) },
  }),
  // Writes what is written already.
  changePersonAction: async () => ({
    ...{ personId: await the.bystander(), fullName: "Phan Thị Ngọc", phone: "", email: "" },
  }),
  importUnitsAction: sheetWithoutRows,
  importPeopleAction: sheetWithoutRows,
  importIndicatorsAction: sheetWithoutRows,
  takeCatalogueAction: async () => ({ seen: "999" }),
  makeFormAction: async () => ({
    ...{ name: "Báo cáo thử", rhythm: "month", "codes[]": ["khong_co"] },
  }),
  openPeriodAction: async () => ({
    ...{ formId: await the.form(), label: "tháng 2/2024", graceDays: "0", dueClock: "17:00" },
    ...{ fromOn: "15/01/2024", toOn: "14/02/2024", opensOn: "15/02/2024", dueOn: "20/02/2024" },
  }),
  beginAssignmentAction: async () => ({
    ...{ personId: await the.bystander(), ...(await chargedTooEarly()) },
  }),
  endAssignmentAction: async () => ({
    ...{ assignmentId: await the.reporting(), toOn: "01/01/1999" },
  }),
  // These two have an effect, on a person nobody else in the tests relies on.
  disablePersonAction: async () => ({ personId: await the.bystander() }),
  enablePersonAction: async () => ({ personId: await the.bystander() }),
  // In force only in a year that nothing reaches.
  changeSettingAction: async () => ({
    ...{ key: "supportHours", value: "8 giờ 00 đến 17 giờ 00", fromOn: "01/01/2199" },
  }),

  foundClustersAction: async () => ({
    ...{ kind: "cluster", level: "district", decision: "Quyết định số 1", fromOn: "01/01/1999" },
    ...{ sheet: "số 9\tSóc Sơn", step: "check" },
  }),
  addMemberAction: async () => ({
    ...{ clusterId: await the.cluster(), unitId: await the.unit(), fromOn: "01/01/1999" },
  }),
  endMembershipAction: async () => ({ membershipId: await the.membership(), toOn: "01/01/1999" }),
  endClusterAction: async () => ({ clusterId: await the.cluster(), toOn: "01/01/1999" }),
  openYearAction: async () => ({ clusterId: await the.cluster(), year: "2024", start: "empty" }),
  changePhaseAction: async () => ({
    ...{ clusterYearId: await the.clusterYear(), from: "reviewing", to: "running", reason: "" },
  }),
  beginTermAction: async () => ({
    ...{ clusterYearId: await the.clusterYear(), unitId: await the.unit(), role: "lead" },
    ...{ way: "acclamation", document: "Hội nghị", fromOn: "01/01/1999", toOn: "" },
  }),
  endTermAction: async () => ({ termId: await the.leadTerm(), toOn: "01/01/1999" }),
  assignSupervisorAction: async () => ({
    ...{ clusterId: await the.cluster(), personId: await personId("supervisor") },
    ...{ post: "Phó Chủ tịch", fromOn: "01/01/1999", toOn: "" },
  }),
  endSupervisionAction: async () => ({
    ...{ assignmentId: await the.supervision(), toOn: "01/01/1999" },
  }),

  planEventAction: async () => ({ clusterYearId: await the.clusterYear(), ...outOfTime }),
  changeEventAction: async () => ({ eventId: await the.event(), ...outOfTime }),
  recordAttendanceAction: async () => {
    const stranger = crypto.randomUUID();
    return {
      ...{ eventId: await the.event(), "present[]": [stranger], "unitIds[]": [stranger] },
      ...{ "names[]": ["Nguyễn Văn An"], "posts[]": ["Chủ tịch"] },
    };
  },

  // A plan is not passed on in a rotation; the plan's vote has its result, the one on honors has none yet.
  prepareVoteAction: async () => ({
    ...{ eventId: await the.event(), subject: "proposal", way: "rotation", title: "Kế hoạch" },
    ...{ forYear: "", regulation: "Quy chế", base: "members", quorum: "2/3", mostRounds: "1" },
    ...question,
  }),
  addQuestionAction: async () => ({ voteId: await the.vote(), title: "Cờ thi đua", ...question }),
  withdrawCandidateAction: async () => ({ candidateId: await the.candidate(), reason: "Xin rút." }),
  freezeRollAction: async () => ({ voteId: await the.vote(), channel: "hands" }),
  typeCountAction: async () => ({
    ...{ roundId: await the.round(), channel: "hands", issued: "5", returned: "5" },
    ...{ "questions.0.questionId": await the.question(), "questions.0.valid": "5" },
    ...{ "questions.0.invalid": "0", "questions.0.blank": "0" },
    ...{ "candidates.0.candidateId": await the.candidate(), "candidates.0.agreed": "5" },
  }),
  confirmCountAction: async () => ({ sheetId: await the.sheet() }),
  decideTieAction: async () => ({ resultId: await the.result(), words: "Bốc thăm." }),
  announceResultAction: async () => ({ voteId: await the.vote() }),
  concludeVoteAction: async () => ({ voteId: await the.vote(), document: "Hội nghị" }),
  cancelVoteAction: async () => ({
    ...{ voteId: await the.draftVote(), document: "Quyết định số 1", reason: "Thiếu." },
  }),

  foundUnitAction: async () => ({
    ...{ code: "X-1", kind: "ruralDistrict", name: "Khác", parentId: await the.unit() },
    ...{ fromOn: "01/01/1999", toOn: "" },
  }),
  renameUnitAction: async () => ({
    ...{ unitId: await the.unit(), name: "Khác", fromOn: "01/01/1999" },
  }),
  moveUnitAction: async () => ({
    ...{ unitId: await the.unit(), parentId: await the.unit(), fromOn: "01/01/1999" },
  }),
  endUnitAction: async () => ({
    ...{ unitId: await the.unit(), toOn: "01/01/1999", legalBasis: "Nghị quyết số 1", step: "act" },
  }),
  recordSuccessionAction: async () => ({
    ...{ kind: "rename", effectiveOn: "01/01/1999", legalBasis: "Nghị quyết số 1", step: "act" },
    arrows: "Sóc Sơn -> Sóc Sơn",
  }),

  draftCovenantAction: async () => ({
    ...{ clusterYearId: await the.clusterYear(), source: "blank", campaign: "" },
  }),
  saveDraftAction: async () => ({ ...(await covenant()), title: "Giao ước", preamble: "" }),
  changeInHallAction: async () => ({ ...(await covenant()), title: "Giao ước", preamble: "" }),
  presentToConferenceAction: covenant,
  returnToDraftAction: covenant,
  recordAdoptionAction: async () => ({
    ...{ ...(await covenant()), eventId: await the.event() },
    ...{ presentUnits: "999", agreedUnits: "999", disagreedUnits: "0" },
  }),
  openForSigningAction: covenant,
  recordReadingAction: anotherText,
  signCovenantAction: async () => ({ ...(await anotherText()), password: "không phải" }),
  withdrawForEditingAction: async () => ({ ...(await anotherText()), reason: "Sửa lỗi." }),
  askForReviewAction: async () => ({ ...(await anotherText()), reason: "Chưa rõ." }),
  answerReviewAction: async () => ({
    ...{ covenantId: await the.covenant(), reviewId: await the.unit(), words: "Đã rõ." },
  }),
  releaseUnitAction: async () => ({
    ...{ ...(await anotherText()), unitId: await the.unit(), reason: "Chưa kiện toàn." },
  }),
  closeCovenantAction: covenant,

  // The round of the demo's covenant is closed.
  sendForConsultingAction: async () => ({
    ...{ textId: await the.covenant(), revision: "999", dueOn: "01/03/2024", dueClock: "17:00" },
  }),
  giveOpinionAction: opinion,
  enterOpinionAction: async () => ({ ...(await opinion()), paper: "Công văn số 1" }),
  replyToOpinionAction: async () => ({
    ...{ textId: await the.covenant(), opinionId: await the.unit(), over: "", words: "" },
    outcome: "accepted",
  }),
  // The demo's plan is issued already.
  issueTextAction: async () => ({
    ...{ textId: await the.text(), revision: "999", number: "01/KH-CTĐ", issuedOn: "01/01/2024" },
    ...{ signerName: "Phạm Quốc Hưng", signerPost: "Chủ tịch" },
  }),
  // A template without contents.
  keepTemplateAction: async () => ({
    ...{ templateId: "", kind: "covenant", title: "Mẫu", preamble: "", fromOn: "01/01/1999" },
  }),
  closeConsultationAction: async () => ({
    ...{ textId: await the.covenant(), consultationId: await the.consultation() },
  }),

  registerAction: async () => ({ ...(await registration()), intent: "save" }),
  verifyRegistrationAction: registration,
  returnRegistrationAction: async () => ({ ...(await registration()), reason: "Chưa khớp." }),

  // Nothing has been chosen to be read.
  importUnitSheetAction: async () => ({
    ...{ periodId: await the.period(), unitId: await the.unit(), step: "check" },
  }),
  importClusterSheetAction: async () => ({
    ...{ periodId: await the.period(), clusterYearId: await the.clusterYear(), step: "check" },
    ...{ source: "Báo cáo số 45/BC-MTTQ" },
  }),
  enterReportAction: async () => ({ ...(await report()), intent: "save" }),
  takeBackReportAction: report,
  verifyReportAction: report,
  // An hour long past.
  extendReportAction: async () => ({
    ...{ periodId: await the.period(), unitId: await the.unit(), reason: "Mất điện." },
    ...{ dueOn: "01/01/1999", dueClock: "17:00" },
  }),
  returnReportAction: async () => ({ ...(await report()), reason: "Chưa khớp." }),
};

const question = { pass: "1/2+", seats: "1", leastChoices: "1", mostChoices: "1" };

const outOfTime = {
  ...{ kind: "briefing", title: "Hội nghị", place: "Hà Nội", day: "01/01/1999", clock: "08:00" },
  ...{ endClock: "", "presiderNames[]": [], "presiderPosts[]": [] },
};

async function registration() {
  return { clusterYearId: await the.clusterYear(), unitId: await the.unit(), revision: "999" };
}

async function report() {
  return { periodId: await the.period(), unitId: await the.unit(), revision: "999" };
}

async function covenant() {
  return { covenantId: await the.covenant(), revision: "999" };
}

async function opinion() {
  return { consultationId: await the.consultation(), unitId: await the.unit(), all: "agree" };
}

async function anotherText() {
  return { covenantId: await the.covenant(), textHash: "0".repeat(64) };
}

/** A day on which the unit was not there yet. */
async function chargedTooEarly() {
  const place = `unit.${await the.unit()}`;
  return { role: "viewer", place, post: "Cán bộ", fromOn: "01/01/1999", toOn: "" };
}

/** As a preview carries it to the act: one row, and no heading that anybody knows. */
async function sheetWithoutRows(): Promise<Fields> {
  const cells = [{ address: "A1", column: 1, text: "Ghi chú" }];
  return { step: "act", carried: JSON.stringify([{ number: 1, cells }]) };
}
