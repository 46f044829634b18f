import { the } from "./access-examples.ts";
import type { Fields } from "./support/fields.ts";

async function report() {
  return { periodId: await the.period(), unitId: await the.unit(), revision: "999" };
}

/** Of a report that is being typed: nothing to confirm, to close or to open again. Stops short as `access-forms.ts` says. */
export const reportForms: Record<string, () => Promise<Fields>> = {
  enterReportAction: async () => ({ ...(await report()), intent: "save" }),
  takeBackReportAction: report,
  verifyReportAction: report,
  // An hour long past.
  extendReportAction: async () => ({
    ...{ periodId: await the.period(), unitId: await the.unit(), reason: "Mất điện." },
    ...{ dueOn: "01/01/1999", dueClock: "17:00" },
  }),
  // Over what the page never showed, before the form began, of a period that has reports.
  renameFormAction: async () => ({
    formId: await the.form(),
    before: "Không ai gọi thế",
    name: "Thử",
  }),
  endFormAction: async () => ({ formId: await the.form(), toOn: "01/01/1999" }),
  movePeriodAction: async () => ({
    ...{ periodId: await the.period(), before: "1999-01-01T00:00:00.000Z", reason: "Sai ngày." },
    ...{ dueOn: "01/01/1999", dueClock: "17:00" },
  }),
  keepLockDayAction: async () => ({
    ...{ periodId: await the.period(), before: "77", lockDays: "99", reason: "Sai ngày." },
  }),
  withdrawPeriodAction: async () => ({ periodId: await the.period() }),
  lockPeriodAction: async () => ({ periodId: await the.period(), confirmed: "999" }),
  returnReportAction: async () => ({ ...(await report()), reason: "Chưa khớp." }),
  approveReportsAction: async () => ({ "reports[]": [`${await the.period()} 999`] }),
  // Of a leave that was never given.
  permitSendingAction: async () => ({ lastId: crypto.randomUUID() }),
  endPermissionAction: async () => ({ permissionId: crypto.randomUUID() }),
  askToReopenAction: async () => ({ ...(await report()), reason: "Cần sửa số hòa giải." }),
  decideReopeningAction: async () => ({
    ...{ ...(await report()), decision: "grant", answer: "Đồng ý.", days: "3" },
  }),
  lockFiguresAction: report,
  addPaperAction: async () => ({
    ...{ ...(await report()), number: "45/BC-MTTQ-BTT", signedOn: "24/02/2024" },
  }),
  addReportPaperAction: async () => ({
    ...{ clusterYearId: await the.clusterYear(), number: "12/BC-CTĐ", signedOn: "21/02/2024" },
  }),
  enterOnBehalfAction: async () => ({ ...(await report()), source: "Báo cáo số 45" }),
  contradictEntryAction: async () => ({
    ...{ ...(await report()), entryId: await the.entryOnBehalf(), words: "Số đúng là 6." },
  }),
  // No file is chosen, and the part was never written like that.
  attachToReportAction: async () => ({
    ...{ ...(await report()), indicatorId: await the.line() },
  }),
  attachToActivityAction: async () => ({ activityId: await the.activity() }),
  withdrawEvidenceAction: async () => ({
    ...{ evidenceId: await the.withdrawnEvidence(), reason: "Gửi nhầm." },
  }),
  saveNarrativeAction: async () => ({
    ...{ ...(await report()), "was-results": "Không ai viết thế", results: "Thử" },
  }),
  copyLastNarrativeAction: report,
  // Without a file; and of one that is out of use already.
  keepOwnFormAction: async () => ({ name: "Biểu gửi Đảng ủy" }),
  endOwnFormAction: async () => ({ ownFormId: await the.endedOwnForm() }),
  // Writes what is written already: all fields.
  keepFieldsAction: async () => ({
    assignmentId: await the.specialist(),
    before: "",
    "groups[]": [],
  }),
};
