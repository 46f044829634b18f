import type { Verdict } from "@/lib/db/generated/enums";
import { sentencesOf } from "./arithmetic";
import type { Count, Counted, Outcome } from "./counted";
import { outcomeOf } from "./outcome";
import { roundNumber } from "./progress";
import type { askedIn } from "./queries/asked-in";
import type { RoundRow, VoteRow } from "./queries/vote-row";
import { passOf, rulesOf } from "./rules-of";

type Sheet = RoundRow["sheets"][number];
type Question = ReturnType<typeof askedIn>[number];
type Settled = {
  vote: VoteRow;
  round: RoundRow;
  sheets: readonly Sheet[];
  question: Question;
};

/** What a round comes to for one question: the outcome, its sentences, and each candidate's votes with what they mean. */
export function reckon({ vote, round, sheets, question }: Settled) {
  const rows = question.candidateIds.map((candidateId) => votesOf(sheets, candidateId));
  const counted: Counted = {
    rules: rulesOf(vote),
    pass: passOf(question),
    seats:
      round.candidates.find(({ candidateId }) => candidateId === question.candidateIds[0])?.seats ??
      question.seats,
    round: roundNumber(vote.rounds),
    count: countOf(round, sheets, question.id),
    candidates: rows.map(({ candidateId, agreed }) => ({
      id: candidateId,
      votes: agreed,
      score: scoreOf(question, candidateId),
    })),
  };
  const outcome = outcomeOf(counted);
  const votes = saidOf(round.channel, question.oneByOne);
  return {
    ...{ questionId: question.id, outcome },
    sentences: sentencesOf(outcome, counted, { names: question.candidates, votes }),
    rows: rows.map((row) => ({ ...row, verdict: verdictOf(outcome, row.candidateId) })),
  };
}

export type Reckoned = ReturnType<typeof reckon>;

function countOf({ seats }: RoundRow, sheets: readonly Sheet[], questionId: string): Count {
  const counts = sheets.flatMap((sheet) =>
    sheet.questions.filter((count) => count.questionId === questionId),
  );
  const present = seats.filter((seat) => seat.present).length;
  return {
    ...{ members: seats.length, present },
    ...{ issued: sum(sheets.map(({ issued }) => issued)) },
    ...{ returned: sum(sheets.map(({ returned }) => returned)) },
    ...{ valid: sum(counts.map(({ valid }) => valid)) },
    ...{ invalid: sum(counts.map(({ invalid }) => invalid)) },
    ...{ blank: sum(counts.map(({ blank }) => blank)) },
  };
}

function votesOf(sheets: readonly Sheet[], candidateId: string) {
  const rows = sheets.flatMap((sheet) =>
    sheet.candidates.filter((row) => row.candidateId === candidateId),
  );
  const against = rows.flatMap(({ disagreed }) => (disagreed === null ? [] : [disagreed]));
  return {
    candidateId,
    agreed: sum(rows.map(({ agreed }) => agreed)),
    disagreed: against.length > 0 ? sum(against) : null,
  };
}

/** In ten-thousandths of a point, exactly. */
function scoreOf({ candidates }: Question, candidateId: string) {
  const score = candidates.find(({ id }) => id === candidateId)?.score;
  return score ? BigInt(score.mul(10_000).toFixed(0)) : null;
}

function saidOf(channel: string, oneByOne: boolean) {
  if (channel === "hands") return "Số đơn vị đồng ý";
  return oneByOne ? "Số phiếu đồng ý" : "Số phiếu";
}

function verdictOf({ kind, elected, between }: Outcome, candidateId: string): Verdict {
  if (elected.includes(candidateId)) return "elected";
  if (!between.includes(candidateId)) return "notReached";
  return kind === "tie" ? "tied" : "goesOn";
}

function sum(numbers: readonly number[]) {
  return numbers.reduce((all, one) => all + one, 0);
}
