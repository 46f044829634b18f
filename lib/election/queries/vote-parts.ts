import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

const rules = {
  ...{ regulation: true, base: true, quorumNumerator: true, quorumDenominator: true },
  ...{ quorumStrict: true, ownUnitVotable: true, blankInBase: true, invalidInBase: true },
  ...{ mostRounds: true, goOnPerSeat: true, tieBreaks: true, needsConfirmation: true },
  ...{ quorumQuote: true, baseQuote: true, roundsQuote: true, tieQuote: true },
} as const satisfies Prisma.VoteSelect;

const questions = {
  select: {
    ...{ id: true, position: true, title: true, oneByOne: true, seats: true },
    ...{ leastChoices: true, mostChoices: true, passNumerator: true, passDenominator: true },
    ...{ passStrict: true, passQuote: true },
    candidates: {
      select: { id: true, unitId: true, name: true, score: true, withdrawal: true },
      orderBy: { position: "asc" },
    },
  },
  orderBy: { position: "asc" },
} as const satisfies Prisma.Vote$questionsArgs;

const sheets = {
  select: {
    ...{ id: true, number: true, channel: true, issued: true, returned: true },
    witnesses: true,
    ...{ typedById: true, typedBy: true, typedAt: true },
    questions: { select: { questionId: true, valid: true, invalid: true, blank: true } },
    candidates: { select: { candidateId: true, agreed: true, disagreed: true } },
    confirmation: { select: { personId: true, personName: true, confirmedAt: true } },
  },
  orderBy: { number: "asc" },
} as const satisfies Prisma.VoteRound$sheetsArgs;

const results = {
  select: {
    ...{ id: true, questionId: true, kind: true, base: true, seatsLeft: true, breakBy: true },
    ...{ sentences: true, reachedAt: true },
    candidates: { select: { candidateId: true, agreed: true, disagreed: true, verdict: true } },
    decision: { select: { candidateIds: true, words: true, personName: true, decidedAt: true } },
  },
} as const satisfies Prisma.VoteRound$resultsArgs;

const rounds = {
  select: {
    ...{ id: true, number: true, channel: true, status: true, rollHash: true },
    ...{ frozenAt: true, openedAt: true, closedAt: true, countedAt: true },
    ...{ keyFingerprint: true, fewestBallots: true, receiptDays: true, closesAt: true },
    voidReason: true,
    requests: {
      select: {
        ...{ step: true, personId: true, personName: true, requestedAt: true },
        ...{ reason: true, minutes: true },
      },
    },
    seats: {
      select: {
        ...{ unitId: true, name: true, present: true, channel: true },
        ...{ representativeName: true, representativePost: true },
      },
      orderBy: { position: "asc" },
    },
    candidates: { select: { candidateId: true, seats: true } },
    tellers: { select: { name: true, post: true }, orderBy: { position: "asc" } },
    ...{ sheets, results },
  },
  orderBy: { number: "asc" },
} as const satisfies Prisma.Vote$roundsArgs;

export const voteParts = {
  ...{ id: true, clusterYearId: true, eventId: true, subject: true, way: true, status: true },
  ...{ title: true, forYear: true, ...rules, questions, rounds },
  event: { select: { title: true, startsAt: true, tentative: true, place: true } },
  conclusionRequest: {
    select: {
      ...{ document: true, chosenUnitId: true },
      ...{ personId: true, personName: true, requestedAt: true },
    },
  },
  confirmation: { select: { document: true, personName: true, confirmedAt: true } },
  cancellation: {
    select: { document: true, reason: true, personName: true, cancelledAt: true },
  },
} as const satisfies Prisma.VoteSelect;
