import "server-only";
import type { RoundRow, VoteRow } from "./vote-row";

/** The questions a round asks, each with the candidates who stand for it then. */
export function askedIn(
  { questions }: Pick<VoteRow, "questions">,
  round: Pick<RoundRow, "candidates">,
) {
  return questions
    .map((question) => ({
      ...question,
      candidateIds: question.candidates
        .map(({ id }) => id)
        .filter((id) => round.candidates.some(({ candidateId }) => candidateId === id)),
    }))
    .filter(({ candidateIds }) => candidateIds.length > 0);
}
