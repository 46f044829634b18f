import { z } from "zod";
import { day, inClusterYear, inOwner } from "./shared";

const about = { ...inClusterYear, textId: z.uuid(), title: z.string() };
const aUnit = { consultationId: z.uuid(), unitId: z.uuid(), unitName: z.string() };

export const textEvents = [
  z.object({
    type: z.literal("text.published"),
    ...about,
    number: z.int(),
    revision: z.int(),
    inHall: z.boolean(),
  }),
  z.object({
    type: z.literal("text.sentForConsulting"),
    ...about,
    consultationId: z.uuid(),
    number: z.int(),
    dueAt: z.iso.datetime(),
    silence: z.string(),
    unitIds: z.array(z.uuid()),
  }),
  z.object({
    type: z.literal("text.opinionGiven"),
    ...about,
    ...aUnit,
    opinionIds: z.array(z.uuid()),
    comments: z.int(),
    /** What the secretariat entered it from, on the unit's behalf. */
    paper: z.string().nullable(),
  }),
  z.object({
    type: z.literal("text.opinionAnswered"),
    ...about,
    ...aUnit,
    opinionId: z.uuid(),
    outcome: z.string(),
  }),
  z.object({
    type: z.literal("text.consultationClosed"),
    ...about,
    consultationId: z.uuid(),
    number: z.int(),
    silentUnitIds: z.array(z.uuid()),
  }),
  z.object({
    type: z.literal("text.issued"),
    ...about,
    number: z.string(),
    issuedOn: day,
    signerName: z.string(),
    textHash: z.string(),
    replacedIds: z.array(z.uuid()),
  }),
  z.object({
    type: z.literal("text.templateKept"),
    ...inOwner,
    templateId: z.uuid(),
    kind: z.string(),
    title: z.string(),
  }),
] as const;
