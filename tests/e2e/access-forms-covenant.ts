import { the } from "./access-examples.ts";
import type { Fields } from "./support/fields.ts";

/** Of covenants, their signing and consulting: as in access-forms.ts. */
export const covenantForms: Record<string, () => Promise<Fields>> = {
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
  makeCopyAction: anotherText,
  bringSignedCopyAction: async () => ({ ...(await anotherText()), password: "không phải" }),
  signCovenantAction: async () => ({ ...(await anotherText()), password: "không phải" }),
  signOnSharedDeviceAction: async () => ({
    ...{ ...(await anotherText()), assignmentId: await the.reporting(), password: "không phải" },
  }),
  withdrawForEditingAction: async () => ({ ...(await anotherText()), reason: "Sửa lỗi." }),
  askForReviewAction: async () => ({ ...(await anotherText()), reason: "Chưa rõ." }),
  answerReviewAction: async () => ({
    ...{ covenantId: await the.covenant(), reviewId: await the.unit(), words: "Đã rõ." },
  }),
  releaseUnitAction: async () => ({
    ...{ ...(await anotherText()), unitId: await the.unit(), reason: "Chưa kiện toàn." },
  }),
  closeCovenantAction: anotherText,
  // The demo's covenant is being signed.
  draftAnnexAction: covenant,
  // The demo's cluster goes on.
  terminateCovenantAction: async () => ({
    ...{ covenantId: await the.covenant(), reason: "Nghị quyết số 1." },
  }),
  // Without a file; of another text; under the line that stands; for days that are over.
  addScanAction: anotherText,
  decideScanAction: async () => ({
    ...{ covenantId: await the.covenant(), scanId: await the.unit(), decision: "confirm" },
  }),
  chooseSigningLineAction: async () => ({
    ...{ unitId: await the.unit(), viceChairAs: "viceForChair" },
  }),
  recordDelegationAction: async () => ({
    ...{ unitId: await the.unit(), assignmentId: await the.reporting(), document: "Giấy số 1" },
    ...{ fromOn: "01/01/1999", toOn: "02/01/1999" },
  }),
  endDelegationAction: async () => ({
    ...{ unitId: await the.unit(), delegationId: await the.unit() },
  }),

  // The round of the demo's covenant is closed.
  sendForConsultingAction: async () => ({
    ...{ textId: await the.covenant(), revision: "999", dueOn: "01/03/2024", dueClock: "17:00" },
  }),
  giveOpinionAction: opinion,
  enterOpinionAction: async () => ({ ...(await opinion()), paper: "Công văn số 1" }),
  replyToOpinionAction: async () => ({
    ...{ textId: await the.covenant(), opinionId: await the.opinion(), over: "", words: "" },
    outcome: "accepted",
  }),
  closeConsultationAction: async () => ({
    ...{ textId: await the.covenant(), consultationId: await the.consultation() },
  }),
  // The demo's regulation is issued already.
  issueTextAction: async () => ({
    ...{ textId: await the.text(), revision: "999", number: "01/QC-CTĐ", issuedOn: "01/01/2024" },
    ...{ signerName: "Phạm Quốc Hưng", signerPost: "Chủ tịch" },
  }),
  // A template without contents.
  keepTemplateAction: async () => ({
    ...{ templateId: "", kind: "covenant", title: "Mẫu", preamble: "", fromOn: "01/01/1999" },
  }),
};

async function covenant() {
  return { covenantId: await the.covenant(), revision: "999" };
}

async function opinion() {
  return { consultationId: await the.consultation(), unitId: await the.unit(), all: "agree" };
}

async function anotherText() {
  return { covenantId: await the.covenant(), textHash: "0".repeat(64) };
}
