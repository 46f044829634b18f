import type { RefusalCode } from "@/lib/refusal";

export type Sheet = {
  issued: number;
  returned: number;
  questions: readonly { questionId: string; valid: number; invalid: number; blank: number }[];
  candidates: readonly { candidateId: string; agreed: number; disagreed: number | null }[];
};

type AskedThen = {
  id: string;
  oneByOne: boolean;
  leastChoices: number;
  mostChoices: number;
  candidateIds: readonly string[];
};

/** What a sheet's numbers must be among themselves. `voters` are the units present on its channel. */
export function countRefusal(
  sheet: Sheet,
  { voters, questions }: { voters: number; questions: readonly AskedThen[] },
): RefusalCode | null {
  const asked = questions.flatMap(({ candidateIds }) => candidateIds).sort();
  const answered = sheet.candidates.map(({ candidateId }) => candidateId).sort();
  if (asked.join() !== answered.join() || sheet.questions.length !== questions.length)
    return "vote.sheetIncomplete";
  if (sheet.issued > voters) return "vote.issuedTooMany";
  for (const question of questions) {
    const refusal = questionCountRefusal(sheet, question);
    if (refusal) return refusal;
  }
  return null;
}

function questionCountRefusal(sheet: Sheet, question: AskedThen): RefusalCode | null {
  const count = sheet.questions.find(({ questionId }) => questionId === question.id);
  if (!count) return "vote.sheetIncomplete";
  if (count.valid + count.invalid !== sheet.returned) return "vote.sumWrong";
  if (count.blank > count.invalid) return "vote.blankTooMany";
  const rows = sheet.candidates.filter(({ candidateId }) =>
    question.candidateIds.includes(candidateId),
  );
  if (rows.some(({ agreed, disagreed }) => agreed + (disagreed ?? 0) > count.valid))
    return "vote.moreVotesThanValid";
  if (question.oneByOne) return null;
  const chosen = rows.reduce((sum, { agreed }) => sum + agreed, 0);
  if (chosen > count.valid * question.mostChoices) return "vote.moreVotesThanChoices";
  return chosen < count.valid * question.leastChoices ? "vote.fewerVotesThanChoices" : null;
}

type Typed = {
  id: string;
  number: number;
  channel: string;
  typedById: string | null;
  confirmation: object | null;
};

/** The newest sheet of its channel, by another person than the one who typed it, once. */
export function confirmingRefusal(
  sheet: Typed,
  { sheets, personId }: { sheets: readonly Typed[]; personId: string },
): RefusalCode | null {
  if (sheet.confirmation) return "vote.countConfirmedAlready";
  if (standing(sheets, sheet.channel)?.id !== sheet.id) return "vote.countTypedAnew";
  return sheet.typedById === personId ? "vote.countByOnePerson" : null;
}

/** Of the sheets of a channel the newest stands. */
export function standing<Sheet extends { channel: string; number: number }>(
  sheets: readonly Sheet[],
  channel: string,
) {
  return sheets
    .filter((sheet) => sheet.channel === channel)
    .toSorted((a, b) => b.number - a.number)[0];
}

/** The sheets that make up a round's count; null as long as one is missing or waits for its second person. */
export function countedSheets<Sheet extends Typed>(round: {
  channel: string;
  sheets: readonly Sheet[];
}) {
  const channels = round.channel === "hybrid" ? ["paper", "electronic"] : [round.channel];
  const sheets = channels.flatMap((channel) => {
    const sheet = standing(round.sheets, channel);
    return sheet && (sheet.confirmation || sheet.typedById === null) ? [sheet] : [];
  });
  return sheets.length === channels.length ? sheets : null;
}
