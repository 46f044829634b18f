import { randomUUID } from "node:crypto";
import { the } from "./access-examples.ts";
import { covenantForms } from "./access-forms-covenant.ts";
import { organisationForms } from "./access-forms-organisation.ts";
import { reportForms } from "./access-forms-report.ts";
import { voteForms } from "./access-forms-votes.ts";
import type { Fields } from "./support/fields.ts";
import { personId } from "./support/people.ts";

/**
 * For each form action that refuses anyone, a form that stops short of an effect: it gets as far as the policy, and past
 * it a rule refuses it. Days of 1999 lie outside everything in the demo; revision 999 has been overtaken.
 */
export const forms: Record<string, () => Promise<Fields>> = {
  ...voteForms,
  ...covenantForms,
  ...reportForms,
  ...organisationForms,

  // Of somebody who has a password.
  issueFirstCodesAction: async () => ({ "people[]": [await personId("officer")] }),
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
  importAwardsAction: sheetWithoutRows,
  importRatingsAction: sheetWithoutRows,
  takeStandardHonorsAction: async () => ({ seen: "999" }),
  addHonorAction: async () => ({
    ...{ code: "LDTT", kind: "title", name: "Lao động tiên tiến", subject: "individual" },
    ...{ level: "base", decidedBy: "Thủ trưởng", legalBasis: "Luật", fromOn: "01/01/2024" },
  }),
  // Both of a day before it began.
  endHonorAction: async () => ({ honorId: await the.honor(), toOn: "01/01/1999" }),
  revokeAwardAction: async () => ({
    ...{ awardId: await the.award(), decisionNumber: "1", revokedOn: "01/01/1999", reason: "Sai." },
  }),
  // Of a day to come.
  recordAwardAction: async () => ({
    ...{ honorId: await the.collectiveHonor(), unitId: await the.unit(), year: "2024" },
    ...{ decisionNumber: "1/QĐ", decidedOn: "01/01/2199" },
  }),
  recordRatingAction: async () => ({
    ...{ unitId: await the.unit(), recipient: "", year: "2023", rating: "good" },
    ...{ decisionNumber: "1/QĐ", decidedOn: "01/01/2199" },
  }),
  // More of the people than there are; what nobody was shown.
  noteShareAction: async () => ({
    ...{ unitId: await the.unit(), code: "HTT_NV", year: "2024", part: "2", whole: "1" },
  }),
  sendSharesAction: async () => ({ unitId: await the.unit(), seen: randomUUID() }),
  // A code that is taken, a day before it began, an indicator with itself, a rule that nobody made.
  addIndicatorAction: async () => ({
    ...{ ...definition, code: "an_sinh_khac_kinh_phi", fromOn: "01/01/2024" },
  }),
  describeIndicatorAction: async () => ({
    // Writes what is written already.
    indicatorId: await the.indicator(),
  }),
  endIndicatorAction: async () => ({ indicatorId: await the.indicator(), toOn: "01/01/1999" }),
  succeedIndicatorAction: async () => ({
    ...{ ...definition, indicatorId: await the.indicator(), code: "thu", fromOn: "01/01/1999" },
  }),
  addRuleAction: async () => ({
    ...{ leftId: await the.indicator(), rightId: await the.indicator(), comparison: "equals" },
    fromOn: "01/01/2024",
  }),
  endRuleAction: async () => ({ ruleId: await the.indicatorRule(), toOn: "01/01/1999" }),
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
  withdrawAssignmentAction: async () => ({
    ...{ assignmentId: await the.pastAssignment(), reason: "Giao nhầm." },
  }),
  // These two have an effect, on a person nobody else in the tests relies on.
  disablePersonAction: async () => ({ personId: await the.bystander() }),
  enablePersonAction: async () => ({ personId: await the.bystander() }),
  // In force only in a year that nothing reaches.
  changeSettingAction: async () => ({
    ...{ key: "supportHours", value: "8 giờ 00 đến 17 giờ 00", fromOn: "01/01/2199" },
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

  // The next year has no lead yet.
  writeHandoverAction: handover,
  handOverAction: handover,
  receiveHandoverAction: handover,
  returnHandoverAction: async () => ({ ...(await handover()), reason: "Thiếu sổ." }),

  registerAction: async () => ({ ...(await registration()), intent: "save" }),
  verifyRegistrationAction: registration,
  returnRegistrationAction: async () => ({ ...(await registration()), reason: "Chưa khớp." }),
  // Over what nobody was shown; nothing that differs; a request that nobody made.
  assignTargetsAction: async () => ({ ...(await registration()), seen: "never" }),
  askAdjustmentAction: async () => ({ ...(await registration()), reason: "Thử." }),
  adviseAdjustmentAction: async () => ({
    ...(await noAdjustment()),
    agrees: "yes",
    opinion: "Thử.",
  }),
  decideAdjustmentAction: async () => ({
    ...{ ...(await noAdjustment()), decision: "decline", answer: "Thử." },
  }),

  // Nothing has been chosen to be read.
  importUnitSheetAction: async () => ({
    ...{ periodId: await the.period(), unitId: await the.unit(), step: "check" },
  }),
  importClusterSheetAction: async () => ({
    ...{ periodId: await the.period(), clusterYearId: await the.clusterYear(), step: "check" },
    ...{ source: "Báo cáo số 45/BC-MTTQ" },
  }),
  // Of a day to come; the note of revision 999 has been overtaken.
  noteActivityAction: async () => ({
    ...{ noteKey: crypto.randomUUID(), happenedOn: "01/01/2199", content: "Thử" },
  }),
  changeActivityAction: async () => ({
    ...{ activityId: await the.activity(), revision: "999" },
    ...{ happenedOn: "01/01/1999", content: "Thử" },
  }),
  withdrawActivityAction: async () => ({
    ...{ activityId: await the.activity(), revision: "999", reason: "Ghi nhầm." },
  }),
  // Of a period whose figures are confirmed.
  chooseAreaColumnsAction: async () => ({
    ...{ periodId: await the.pastPeriod(), unitId: await the.unit() },
  }),
  writeAreaFiguresAction: async () => ({
    ...{ periodId: await the.pastPeriod(), unitId: await the.unit(), revision: "0" },
  }),
  fillFromAreasAction: async () => ({
    ...{ periodId: await the.pastPeriod(), unitId: await the.unit() },
  }),
  makeAreaLinksAction: async () => ({
    ...{ periodId: await the.pastPeriod(), unitId: await the.unit(), days: "" },
    "areaIds[]": [await the.unit()],
  }),
  revokeAreaLinkAction: async () => ({
    ...{ periodId: await the.pastPeriod(), unitId: await the.unit(), linkId: randomUUID() },
  }),
  decideAreaProposalAction: async () => ({
    ...{ periodId: await the.pastPeriod(), unitId: await the.unit(), linkId: randomUUID() },
    ...{ decision: "accept", revision: "0", "indicatorIds[]": [randomUUID()] },
  }),
  proposeAreaFiguresAction: async () => ({ token: "khong-co" }),
  fillFromFormsAction: async () => ({ periodId: await the.pastPeriod(), unitId: await the.unit() }),
  fillFromLogAction: async () => ({ periodId: await the.pastPeriod(), unitId: await the.unit() }),
};

const definition = {
  ...{ name: "Thử", groupCode: "C", groupName: "Nhóm", unitOfMeasure: "cuộc", type: "count" },
  ...{ unitCombination: "sum", periodCombination: "sumOfIncrements", reportMode: "increment" },
  direction: "higherIsBetter",
};

const outOfTime = {
  ...{ kind: "briefing", title: "Hội nghị", place: "Hà Nội", day: "01/01/1999", clock: "08:00" },
  ...{ endClock: "", "presiderNames[]": [], "presiderPosts[]": [] },
};

async function handover() {
  return { clusterYearId: await the.clusterYear(), revision: "999" };
}

async function registration() {
  return { clusterYearId: await the.clusterYear(), unitId: await the.unit(), revision: "999" };
}

async function noAdjustment() {
  return { ...(await registration()), adjustmentId: crypto.randomUUID() };
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
