import { z } from "zod";
import { day, inClusterYear, inOwner } from "./shared";

const about = {
  ...inClusterYear,
  reportId: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  period: z.string(),
};
const period = { ...inOwner, formId: z.uuid(), periodId: z.uuid(), label: z.string() };
const registration = {
  ...inClusterYear,
  registrationId: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  year: z.int(),
};

const adjustment = { adjustmentId: z.uuid() };

export const reportEvents = [
  z.object({ type: z.literal("indicators.added"), ...inOwner, indicatorIds: z.array(z.uuid()) }),
  z.object({
    type: z.literal("indicator.described"),
    ...{ ...inOwner, indicatorId: z.uuid(), name: z.string() },
  }),
  z.object({
    type: z.literal("indicator.ended"),
    ...{ ...inOwner, indicatorId: z.uuid(), name: z.string(), toOn: day },
    successorId: z.uuid().nullable(),
  }),
  z.object({ type: z.literal("indicatorRule.added"), ...inOwner, ruleId: z.uuid() }),
  z.object({ type: z.literal("indicatorRule.ended"), ...inOwner, ruleId: z.uuid() }),
  z.object({ type: z.literal("form.made"), ...inOwner, formId: z.uuid(), name: z.string() }),
  z.object({
    ...{ type: z.literal("form.limited"), ...inOwner, formId: z.uuid(), name: z.string() },
    ...{ clusterIds: z.array(z.uuid()), unitIds: z.array(z.uuid()) },
  }),
  z.object({
    type: z.literal("period.opened"),
    ...inOwner,
    formId: z.uuid(),
    periodId: z.uuid(),
    label: z.string(),
  }),
  z.object({
    ...{ type: z.literal("form.renamed"), ...inOwner, formId: z.uuid() },
    ...{ before: z.string(), name: z.string() },
  }),
  z.object({
    ...{ type: z.literal("form.ended"), ...inOwner, formId: z.uuid(), name: z.string() },
    toOn: day,
  }),
  z.object({
    ...{ type: z.literal("period.moved"), ...period, reason: z.string() },
    ...{ before: z.string(), dueAt: z.string() },
  }),
  z.object({
    ...{ type: z.literal("period.lockDayKept"), ...period, reason: z.string() },
    ...{ before: day.nullable(), lockOn: day.nullable() },
  }),
  z.object({ type: z.literal("period.withdrawn"), ...period }),
  z.object({
    type: z.literal("report.submitted"),
    ...about,
    figures: z.record(z.string(), z.string()),
  }),
  z.object({ type: z.literal("report.presentedToHead"), ...about }),
  z.object({ type: z.literal("report.backFromHead"), ...about }),
  z.object({ type: z.literal("report.rederived"), ...about, cause: z.string() }),
  z.object({ type: z.literal("report.takenBack"), ...about }),
  z.object({
    type: z.literal("report.returned"),
    ...about,
    reason: z.string(),
    /** By indicator; entries written before lines had causes have none. */
    causes: z.record(z.uuid(), z.string()).default({}),
    words: z.record(z.uuid(), z.string()).default({}),
  }),
  z.object({
    type: z.literal("report.extended"),
    ...about,
    dueAt: z.string(),
    reason: z.string(),
  }),
  z.object({
    type: z.literal("report.marked"),
    ...about,
    side: z.enum(["cluster", "office"]),
    /** Of indicators; none where the cluster has seen it. */
    groups: z.array(z.string()),
  }),
  z.object({ type: z.literal("report.verified"), ...about }),
  z.object({ type: z.literal("report.locked"), ...about }),
  /** By nobody's hand: the day was said before. */
  z.object({ type: z.literal("report.lockedByDay"), ...about, lockOn: day }),
  z.object({ type: z.literal("report.reopeningAsked"), ...about, reason: z.string() }),
  z.object({
    type: z.literal("report.reopeningDecided"),
    ...about,
    granted: z.boolean(),
    answer: z.string(),
  }),
  /** By the act whose words are the answer: nobody had to decide it any more. */
  z.object({ type: z.literal("report.reopeningSettled"), ...about, answer: z.string() }),
  z.object({
    type: z.literal("report.paperAdded"),
    ...about,
    number: z.string(),
    signedOn: day,
    sha256: z.string().nullable(),
  }),
  z.object({
    type: z.literal("report.enteredOnBehalf"),
    ...about,
    source: z.string(),
    cells: z.int(),
  }),
  z.object({ type: z.literal("report.entryContradicted"), ...about, words: z.string() }),
  z.object({ type: z.literal("report.sendingPermitted"), ...inOwner, permissionId: z.uuid() }),
  z.object({ type: z.literal("report.sendingEnded"), ...inOwner, permissionId: z.uuid() }),
  z.object({
    type: z.literal("report.fieldsKept"),
    ...inOwner,
    assignmentId: z.uuid(),
    groups: z.array(z.string()),
  }),
  z.object({
    type: z.literal("report.sheetImported"),
    ...about,
    /** The document that the figures come from. */
    source: z.string(),
    /** How many cells changed. */
    cells: z.int(),
    /** Figures of a year gone by, final at once. */
    isPast: z.boolean(),
  }),
  z.object({
    type: z.literal("registration.submitted"),
    ...registration,
    targets: z.record(z.string(), z.string()),
    /** Honors, models and works; entries written before there were any have none. */
    undertakings: z
      .array(
        z.object({
          id: z.uuid(),
          part: z.string(),
          honorId: z.uuid().nullable(),
          recipient: z.string().nullable(),
          name: z.string(),
          detail: z.string(),
        }),
      )
      .default([]),
  }),
  z.object({
    type: z.literal("registration.returned"),
    ...registration,
    reason: z.string(),
    /** By line; entries written before lines had reasons have none. */
    lines: z.record(z.uuid(), z.string()).default({}),
  }),
  z.object({ type: z.literal("registration.verified"), ...registration }),
  z.object({
    type: z.literal("registration.assigned"),
    ...registration,
    /** By indicator; empty where it was taken back. */
    targets: z.record(z.uuid(), z.string()),
  }),
  z.object({
    type: z.literal("registration.adjustmentAsked"),
    ...{ ...registration, ...adjustment },
    /** The registration itself, once its window was over. */
    isLate: z.boolean().default(false),
    reason: z.string(),
    changes: z.array(z.object({ name: z.string(), before: z.string(), after: z.string() })),
  }),
  z.object({
    type: z.literal("registration.adjustmentAdvised"),
    ...{ ...registration, ...adjustment },
    agrees: z.boolean(),
    opinion: z.string(),
  }),
  z.object({
    type: z.literal("registration.adjustmentDecided"),
    ...{ ...registration, ...adjustment },
    isLate: z.boolean().default(false),
    granted: z.boolean(),
    answer: z.string(),
  }),
] as const;
