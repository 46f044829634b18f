import type { OutcomeKind, RoundStatus, Verdict, VotingWay } from "@/lib/db/generated/enums";
import { isVotedOn } from "./rules";

type Result = {
  id: string;
  questionId: string;
  kind: OutcomeKind;
  seatsLeft: number;
  candidates: readonly { candidateId: string; agreed: number; verdict: Verdict }[];
  decision: { candidateIds: readonly string[] } | null;
};
type Round = {
  status: RoundStatus;
  results: readonly Result[];
  candidates: readonly { candidateId: string; seats: number }[];
};
type Question = {
  id: string;
  seats: number;
  candidates: readonly { id: string; unitId: string | null; withdrawal: string | null }[];
};
export type Progressing = { questions: readonly Question[]; rounds: readonly Round[] };

/** How far a question is: who is in, and what keeps it open. */
export type Progress = {
  questionId: string;
  /** Candidates in, over all rounds and tie decisions. */
  elected: readonly string[];
  /** A further round is due, or a tie waits for its decision; null when nothing is left to do. */
  open: "firstRound" | "furtherRound" | "tie" | null;
  last: Result | null;
};

export function progressOf(question: Question, rounds: readonly Round[]): Progress {
  const results = rounds
    .filter(({ status }) => status === "counted")
    .flatMap((round) => round.results.filter(({ questionId }) => questionId === question.id));
  const last = results.at(-1) ?? null;
  return { questionId: question.id, elected: results.flatMap(chosenBy), open: openBy(last), last };
}

function chosenBy({ candidates, decision }: Result) {
  const elected = candidates.filter(({ verdict }) => verdict === "elected");
  return [...elected.map(({ candidateId }) => candidateId), ...(decision?.candidateIds ?? [])];
}

function openBy(last: Result | null): Progress["open"] {
  if (!last) return "firstRound";
  if (last.kind === "secondRound") return "furtherRound";
  return last.kind === "tie" && !last.decision ? "tie" : null;
}

/** Who would stand in the round that comes next, and for how many seats; a round that was void is held again as it was. */
export function nextCandidates({ questions, rounds }: Progressing) {
  return questions.flatMap((question) => {
    const { open, last } = progressOf(question, rounds);
    const standing = question.candidates.filter(({ withdrawal }) => withdrawal === null);
    if (open === "firstRound")
      return standing.map(({ id }) => ({ candidateId: id, seats: question.seats }));
    if (open !== "furtherRound" || !last) return [];
    const onward = last.candidates.filter(({ verdict }) => verdict === "goesOn");
    return standing
      .filter(({ id }) => onward.some(({ candidateId }) => candidateId === id))
      .map(({ id }) => ({ candidateId: id, seats: last.seatsLeft }));
  });
}

/** Which round this is for the regulation: rounds that were void do not count. */
export function roundNumber(rounds: readonly { status: RoundStatus }[]) {
  return rounds.filter(({ status }) => status === "counted").length + 1;
}

/** Whether every question has its answer. */
export function isDecided({ questions, rounds }: Progressing) {
  return questions.every((question) => progressOf(question, rounds).open === null);
}

/** The unit a vote on one seat chose: by its count or, where nobody votes, the first introduced that was not passed over. */
export function chosenUnit(vote: Progressing & { way: VotingWay }) {
  const [question] = vote.questions;
  if (!question) return null;
  const [elected] = isVotedOn(vote.way)
    ? progressOf(question, vote.rounds).elected
    : question.candidates.filter(({ withdrawal }) => withdrawal === null).map(({ id }) => id);
  return question.candidates.find(({ id }) => id === elected)?.unitId ?? null;
}
