import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { db } from "@/lib/db/client";
import type { VoteChannel } from "@/lib/db/generated/enums";
import { isId } from "@/lib/ids";
import { markText } from "../arithmetic";
import { maySeeVote } from "../policy";
import { nextCandidates, progressOf } from "../progress";
import { isOpen } from "../round-rules";
import { ruleLines } from "../rule-lines";
import { passOf, rulesOf } from "../rules-of";
import { askedIn } from "./asked-in";
import { listInTheHall } from "./in-the-hall";
import { listSecrecyWarnings } from "./secrecy-warnings";
import { standingOf } from "./standing";
import { viewerActs } from "./viewer-acts";
import { findVote, inClusterYear, type VoteRow } from "./vote-row";

/**
 * A vote with its rules, questions, rounds and results, and what this viewer may do next. Null when there is none for this
 * actor: while it is prepared it is its keepers' own.
 */
export async function getVote(actor: Actor, voteId: string) {
  const row = isId(voteId) ? await findVote(db, voteId) : null;
  const clusterYear = row && (await loadClusterYearScope(row.clusterYearId));
  if (!clusterYear || !maySeeVote(actor, { ...row, clusterYear })) return null;
  const vote = inClusterYear(row, clusterYear);
  const viewer = viewerActs(actor, vote);
  const cluster = await db.cluster.findUniqueOrThrow({
    where: { id: clusterYear.clusterId },
    select: { kind: true, label: true },
  });
  return {
    ...vote,
    ...{ cluster, year: clusterYear.year, clusterId: clusterYear.clusterId },
    rules: ruleLines({ ...row, quorum: rulesOf(row).quorum }),
    standing: standingOf(row),
    questions: row.questions.map((question) => questionView(question, row)),
    rounds: row.rounds.map((round) => ({
      ...round,
      sheets: round.sheets.filter(({ channel }) => mayBeSeen(round, channel)),
      asked: askedIn(row, round),
    })),
    openRound: row.rounds.find((round) => isOpen(round)) ?? null,
    next: nextCandidates(row),
    viewer,
    /** For those about to agree the roll: who would be on it. */
    inTheHall: viewer.mayFreeze ? await listInTheHall(row) : [],
    /** For those about to open issuing: what the database would write down. */
    warnings: viewer.steps.some(({ step }) => step === "openIssuing")
      ? await listSecrecyWarnings()
      : [],
  };
}

export type VoteView = NonNullable<Awaited<ReturnType<typeof getVote>>>;
export type RoundView = VoteView["rounds"][number];

/** What came out of the box waits for the paper: nobody sees half a result. */
function mayBeSeen({ status }: VoteRow["rounds"][number], channel: VoteChannel) {
  return channel !== "electronic" || status === "counted";
}

function questionView(question: VoteRow["questions"][number], { rounds }: VoteRow) {
  return {
    ...question,
    candidates: question.candidates.map(({ score, ...candidate }) => ({
      ...candidate,
      score: score?.toString().replace(".", ",") ?? null,
    })),
    passText: markText(passOf(question)),
    progress: progressOf(question, rounds),
  };
}
