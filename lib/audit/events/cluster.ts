import { z } from "zod";
import { day, inClusterYear, inOwner } from "./shared";

const about = { ...inOwner, clusterId: z.uuid(), name: z.string() };

export const clusterEvents = [
  z.object({
    type: z.literal("cluster.founded"),
    ...about,
    decision: z.string(),
    unitIds: z.array(z.uuid()),
  }),
  z.object({
    type: z.literal("cluster.memberJoined"),
    ...about,
    unitId: z.uuid(),
    unitName: z.string(),
    fromOn: day,
    decision: z.string().nullable().default(null),
  }),
  z.object({
    type: z.literal("cluster.memberLeft"),
    ...about,
    unitId: z.uuid(),
    unitName: z.string(),
    toOn: day,
    decision: z.string().nullable().default(null),
  }),
  z.object({
    type: z.literal("cluster.unitsOrdered"),
    ...about,
    decision: z.string(),
    fromOn: day,
    unitIds: z.array(z.uuid()),
  }),
  z.object({ type: z.literal("cluster.ended"), ...about, toOn: day }),
  z.object({
    type: z.literal("clusterYear.opened"),
    ...inClusterYear,
    clusterId: z.uuid(),
    year: z.int(),
  }),
  z.object({
    type: z.literal("clusterYear.phaseChanged"),
    ...inClusterYear,
    from: z.string(),
    to: z.string(),
    /** Given when it goes back. */
    reason: z.string().nullable(),
  }),
  z.object({
    type: z.literal("clusterYear.reportPaperAdded"),
    ...inClusterYear,
    number: z.string(),
    signedOn: day,
    /** Of one stretch of days; null for the whole year. */
    fromOn: day.nullable(),
    toOn: day.nullable(),
    sha256: z.string().nullable(),
  }),
  z.object({
    type: z.literal("leadership.begun"),
    ...inClusterYear,
    termId: z.uuid(),
    unitId: z.uuid(),
    unitName: z.string(),
    role: z.string(),
    way: z.string(),
    fromOn: day,
    toOn: day.nullable(),
    document: z.string(),
  }),
  z.object({
    type: z.literal("leadership.ended"),
    ...inClusterYear,
    termId: z.uuid(),
    unitId: z.uuid(),
    unitName: z.string(),
    role: z.string(),
    toOn: day,
  }),
  z.object({
    type: z.literal("event.planned"),
    ...inClusterYear,
    eventId: z.uuid(),
    title: z.string(),
  }),
  z.object({
    type: z.literal("event.changed"),
    ...inClusterYear,
    eventId: z.uuid(),
    title: z.string(),
  }),
  z.object({
    type: z.literal("events.carriedOver"),
    ...inClusterYear,
    fromYear: z.int(),
    eventIds: z.array(z.uuid()),
  }),
  z.object({
    type: z.literal("event.attendanceRecorded"),
    ...inClusterYear,
    eventId: z.uuid(),
    unitIds: z.array(z.uuid()),
  }),
  z.object({
    type: z.literal("event.concluded"),
    ...inClusterYear,
    ...{ eventId: z.uuid(), speakerName: z.string(), words: z.string() },
  }),
  z.object({
    type: z.literal("scoreTable.adopted"),
    ...inClusterYear,
    ...{ eventId: z.uuid(), tableId: z.uuid(), fileHash: z.string() },
    rows: z.array(z.object({ unitId: z.uuid(), total: z.string(), rank: z.int() })),
  }),
] as const;
