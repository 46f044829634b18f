import type { RoundView } from "../queries/get-vote";

/** What each round came to, in order, with how ties were settled: for one question, or for the whole sheet. */
export function conclusionsOf(rounds: readonly RoundView[], questionId?: string): string[] {
  const rows = rounds.flatMap(({ number, results }) =>
    results
      .filter((result) => questionId === undefined || result.questionId === questionId)
      .map((result) => ({ number, ...result })),
  );
  const several = new Set(rows.map(({ number }) => number)).size > 1;
  return rows.flatMap(({ number, sentences, decision }) => [
    ...(several ? [`Lần ${number}:`] : []),
    ...sentences,
    ...(decision ? [`Xử lý số phiếu ngang nhau: ${decision.words}.`] : []),
  ]);
}
