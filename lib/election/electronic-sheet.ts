import { type Choices, tallyOf } from "@/lib/ballot/slip";

type Boxed = {
  slip: { questionId: string; candidateId: string | null; options: readonly string[] };
  ballots: readonly { choices: Choices }[];
};

/**
 * What the boxes of a round add up to, as a count sheet. Where every unit had a paper of its own, no paper is known to have been
 * on the sheet of another: at least so many sheets were blank as the fewest blank papers of the question.
 */
export function electronicSheet(
  boxes: readonly Boxed[],
  questions: readonly { id: string; candidateIds: readonly string[] }[],
  issued: number,
) {
  const counted = boxes.map(({ slip, ballots }) => ({ ...slip, ...tallyOf(slip, ballots) }));
  const returned = Math.max(0, ...counted.map((box) => box.returned));
  return {
    ...{ issued, returned },
    questions: questions.map(({ id }) => {
      const blank = Math.min(...ofQuestion(counted, id).map((box) => box.blank));
      return { questionId: id, valid: returned - blank, invalid: blank, blank };
    }),
    candidates: questions.flatMap(({ id, candidateIds }) =>
      candidateIds.map((candidateId, index) => {
        const boxesOf = ofQuestion(counted, id);
        const own = boxesOf.find((box) => box.candidateId === candidateId);
        return own
          ? { candidateId, agreed: own.votes[0] ?? 0, disagreed: own.votes[1] ?? 0 }
          : { candidateId, agreed: boxesOf[0]?.votes[index] ?? 0, disagreed: null };
      }),
    ),
  };
}

function ofQuestion<Box extends { questionId: string }>(boxes: readonly Box[], questionId: string) {
  return boxes.filter((box) => box.questionId === questionId);
}
