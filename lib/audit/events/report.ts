import { z } from "zod";
import { day, inClusterYear, inOwner } from "./shared";

const about = {
  ...inClusterYear,
  reportId: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  period: z.string(),
};
const registration = {
  ...inClusterYear,
  registrationId: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  year: z.int(),
};

export const reportEvents = [
  z.object({ type: z.literal("indicators.added"), ...inOwner, indicatorIds: z.array(z.uuid()) }),
  z.object({ type: z.literal("form.made"), ...inOwner, formId: z.uuid(), name: z.string() }),
  z.object({
    type: z.literal("period.opened"),
    ...inOwner,
    formId: z.uuid(),
    periodId: z.uuid(),
    label: z.string(),
  }),
  z.object({
    type: z.literal("report.submitted"),
    ...about,
    figures: z.record(z.string(), z.string()),
  }),
  z.object({ type: z.literal("report.presentedToHead"), ...about }),
  z.object({ type: z.literal("report.takenBack"), ...about }),
  z.object({
    type: z.literal("report.returned"),
    ...about,
    reason: z.string(),
    /** By indicator; entries written before lines had causes have none. */
    causes: z.record(z.uuid(), z.string()).default({}),
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
  z.object({ type: z.literal("report.reopeningAsked"), ...about, reason: z.string() }),
  z.object({
    type: z.literal("report.reopeningDecided"),
    ...about,
    granted: z.boolean(),
    answer: z.string(),
  }),
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
  }),
  z.object({ type: z.literal("registration.returned"), ...registration, reason: z.string() }),
  z.object({ type: z.literal("registration.verified"), ...registration }),
] as const;
