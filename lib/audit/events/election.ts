import { z } from "zod";
import { inClusterYear } from "./shared";

const about = { ...inClusterYear, voteId: z.uuid(), title: z.string() };

export const electionEvents = [
  z.object({
    type: z.literal("vote.prepared"),
    ...about,
    eventId: z.uuid(),
    subject: z.string(),
    way: z.string(),
  }),
  z.object({
    type: z.literal("vote.petitioned"),
    ...about,
    petitionId: z.uuid(),
    unitId: z.uuid(),
  }),
  z.object({
    type: z.literal("vote.petitionAnswered"),
    ...about,
    petitionId: z.uuid(),
    unitId: z.uuid(),
  }),
  z.object({ type: z.literal("vote.questionAdded"), ...about, question: z.string() }),
  z.object({
    type: z.literal("vote.candidateWithdrawn"),
    ...about,
    candidateId: z.uuid(),
    name: z.string(),
    reason: z.string(),
  }),
  z.object({
    type: z.literal("vote.rollFrozen"),
    ...about,
    roundId: z.uuid(),
    number: z.int(),
    channel: z.string(),
    rollHash: z.string(),
    units: z.int(),
    present: z.int(),
  }),
  z.object({
    type: z.literal("vote.stepRequested"),
    ...{ ...about, roundId: z.uuid(), number: z.int(), step: z.string(), reason: z.string() },
  }),
  z.object({
    type: z.literal("vote.issuingOpened"),
    ...{ ...about, roundId: z.uuid(), number: z.int() },
    ...{ keyFingerprint: z.string(), fewestBallots: z.int(), receiptDays: z.int() },
    /** What of the database's own settings would tell times or contents, when issuing was opened. */
    warnings: z.array(z.string()),
  }),
  /** The marked roll: that a seat was given its ballot, never what is on it. */
  z.object({
    type: z.literal("vote.ballotIssued"),
    ...{ ...about, roundId: z.uuid(), number: z.int(), unitId: z.uuid(), unit: z.string() },
  }),
  z.object({
    type: z.literal("vote.votingStarted"),
    ...{ ...about, roundId: z.uuid(), number: z.int(), issued: z.int() },
  }),
  z.object({
    type: z.literal("vote.votingClosed"),
    ...{ ...about, roundId: z.uuid(), number: z.int(), issued: z.int(), returned: z.int() },
    /** Rows in the box that were no ballots of this round. */
    rejected: z.int(),
  }),
  z.object({
    type: z.literal("vote.roundVoided"),
    ...{ ...about, roundId: z.uuid(), number: z.int(), reason: z.string() },
  }),
  z.object({
    type: z.literal("vote.countTyped"),
    ...about,
    roundId: z.uuid(),
    sheetId: z.uuid(),
    issued: z.int(),
    returned: z.int(),
    /** Absent from older entries. */
    witnesses: z.string().default(""),
  }),
  z.object({
    type: z.literal("vote.countConfirmed"),
    ...about,
    roundId: z.uuid(),
    sheetId: z.uuid(),
  }),
  z.object({
    type: z.literal("vote.roundCounted"),
    ...about,
    roundId: z.uuid(),
    number: z.int(),
    sentences: z.array(z.string()),
  }),
  z.object({
    type: z.literal("vote.tieDecided"),
    ...about,
    resultId: z.uuid(),
    candidateIds: z.array(z.uuid()),
    words: z.string(),
  }),
  z.object({
    type: z.literal("vote.minutesSealed"),
    ...{ ...about, roundId: z.uuid(), number: z.int(), fileHash: z.string() },
  }),
  z.object({ type: z.literal("vote.announced"), ...about }),
  z.object({ type: z.literal("vote.conclusionRequested"), ...about, document: z.string() }),
  z.object({ type: z.literal("vote.confirmed"), ...about, document: z.string() }),
  z.object({
    type: z.literal("vote.cancelled"),
    ...about,
    document: z.string(),
    reason: z.string(),
  }),
] as const;
