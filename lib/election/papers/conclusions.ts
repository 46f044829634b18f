import type { RoundView } from "../queries/get-vote";
import { otherOpinions } from "../rules";

/** What each round came to, in order, with how ties were settled: for one question, or for the whole sheet. */
export function conclusionsOf(rounds: readonly RoundView[], questionId?: string): string[] {
  const rows = rounds.flatMap((round) =>
    round.results
      .filter((result) => questionId === undefined || result.questionId === questionId)
      .map((result) => ({ round, ...result })),
  );
  const several = new Set(rows.map(({ round }) => round.number)).size > 1;
  return rows.flatMap(({ round, sentences, decision, candidates }) => [
    ...(several ? [`Lần ${round.number}:`] : []),
    ...sentences,
    ...(round.channel === "hands" ? candidates.map((one) => handsText(round, one)) : []),
    ...(decision ? [`Xử lý số phiếu ngang nhau: ${decision.words}.`] : []),
  ]);
}

type Raised = { candidateId: string; agreed: number; disagreed: number | null };

/** How the hands of those present were raised, "ý kiến khác" included. */
function handsText({ seats, asked }: RoundView, { candidateId, agreed, disagreed }: Raised) {
  const present = seats.filter((seat) => seat.present).length;
  const names = asked.flatMap(({ candidates }) => candidates);
  const name = names.find(({ id }) => id === candidateId)?.name;
  const other = otherOpinions(present, { agreed, disagreed });
  return `Biểu quyết giơ tay, ${name}: đồng ý ${agreed}, không đồng ý ${disagreed ?? 0}, ý kiến khác ${other} (có mặt ${present} đơn vị).`;
}
