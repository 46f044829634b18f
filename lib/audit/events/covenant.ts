import { z } from "zod";
import { ContentOutcome } from "@/lib/db/generated/enums";
import { day, inClusterYear } from "./shared";

const about = { ...inClusterYear, covenantId: z.uuid(), title: z.string() };

/** A unit that is to sign a text, by its name on the page. */
const aUnit = { versionId: z.uuid(), unitId: z.uuid(), unitName: z.string() };

/** Sheets signed on paper. */
const aScan = { versionId: z.uuid(), scanId: z.uuid() };

export const covenantEvents = [
  z.object({
    type: z.literal("covenant.drafted"),
    ...about,
    copiedFromId: z.uuid().nullable(),
  }),
  z.object({ type: z.literal("covenant.draftSaved"), ...about, revision: z.int() }),
  z.object({ type: z.literal("covenant.presentedToConference"), ...about, revision: z.int() }),
  z.object({ type: z.literal("covenant.returnedToDraft"), ...about }),
  z.object({
    type: z.literal("covenant.adopted"),
    ...about,
    eventId: z.uuid(),
    presentUnits: z.int(),
    agreedUnits: z.int(),
    disagreedUnits: z.int(),
  }),
  z.object({
    type: z.literal("covenant.openedForSigning"),
    ...about,
    versionId: z.uuid(),
    textHash: z.string(),
    unitIds: z.array(z.uuid()),
  }),
  z.object({ type: z.literal("covenant.read"), ...about, versionId: z.uuid() }),
  z.object({
    type: z.literal("covenant.signed"),
    ...about,
    versionId: z.uuid(),
    unitId: z.uuid(),
    unitName: z.string(),
    inPlace: z.boolean(),
    // Entries of before the other ways have neither.
    way: z.enum(["inApp", "paper", "external"]).default("inApp"),
    authority: z.string().default(""),
    textHash: z.string(),
    /** Of the copy signed outside; empty otherwise, and in entries of before. */
    fileHash: z.string().default(""),
    /** Who had opened the device it was signed on, where that was passed along the table; empty otherwise. */
    host: z.string().default(""),
  }),
  z.object({
    type: z.literal("covenant.copyMade"),
    ...about,
    ...aUnit,
    fileHash: z.string(),
  }),
  z.object({
    type: z.literal("covenant.scanAdded"),
    ...about,
    ...aScan,
    unitIds: z.array(z.uuid()),
    fileHash: z.string(),
  }),
  z.object({ type: z.literal("covenant.scanConfirmed"), ...about, ...aScan }),
  z.object({
    type: z.literal("covenant.scanReturned"),
    ...about,
    ...aScan,
    reason: z.string(),
  }),
  z.object({
    type: z.literal("covenant.cameIntoForce"),
    ...about,
    /** Of an annex: the covenant it amends, in whose history it stands too. */
    amendsId: z.uuid().exactOptional(),
    versionId: z.uuid(),
    textHash: z.string(),
  }),
  z.object({
    type: z.literal("covenant.takenBack"),
    ...about,
    versionId: z.uuid(),
    reason: z.string(),
    voidedUnitIds: z.array(z.uuid()),
  }),
  // The reason of a question is told to few, so it is not in the history that many read.
  z.object({
    type: z.literal("covenant.reviewAsked"),
    ...about,
    ...aUnit,
    reviewId: z.uuid(),
  }),
  z.object({
    type: z.literal("covenant.reviewAnswered"),
    ...about,
    ...aUnit,
    reviewId: z.uuid(),
  }),
  z.object({
    type: z.literal("covenant.unitReleased"),
    ...about,
    ...aUnit,
    reason: z.string(),
  }),
  z.object({
    type: z.literal("covenant.sealed"),
    ...about,
    versionId: z.uuid(),
    fileHash: z.string(),
  }),
  z.object({
    type: z.literal("covenant.partEnded"),
    ...about,
    ...{ unitId: z.uuid(), unitName: z.string(), endedOn: day, legalBasis: z.string() },
  }),
  z.object({ type: z.literal("covenant.terminated"), ...about, reason: z.string() }),
  z.object({
    type: z.literal("covenant.closed"),
    ...about,
    versionId: z.uuid(),
    /** What came of each content; entries of before have none. */
    results: z
      .array(z.object({ number: z.int(), outcome: z.enum(ContentOutcome), words: z.string() }))
      .default([]),
  }),
] as const;
