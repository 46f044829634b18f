import type { ContentOutcome } from "@/lib/db/generated/enums";

/** What came of a content, in the words of a year-end report. */
export const outcomeLabels: Record<ContentOutcome, string> = {
  achieved: "Đạt",
  notAchieved: "Chưa đạt",
  figuresOnly: "Theo số liệu",
};

type Result = { number: number; outcome: ContentOutcome; words: string };

/** "đạt 5/7 nội dung; chưa đạt: nội dung 3; theo số liệu: nội dung 6, 7"; empty without results. */
export function resultsText(results: readonly Result[]) {
  if (results.length === 0) return "";
  const having = (outcome: ContentOutcome) =>
    results.filter((result) => result.outcome === outcome).map(({ number }) => number);
  const named = (outcome: ContentOutcome) => {
    const numbers = having(outcome);
    const label = outcomeLabels[outcome].toLowerCase();
    return numbers.length > 0 ? `${label}: nội dung ${numbers.join(", ")}` : "";
  };
  return [
    `đạt ${having("achieved").length}/${results.length} nội dung`,
    named("notAchieved"),
    named("figuresOnly"),
  ]
    .filter(Boolean)
    .join("; ");
}
