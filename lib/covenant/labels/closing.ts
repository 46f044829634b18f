import { phaseLabels } from "@/lib/cluster/labels";
import { dayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { ContentOutcome, Phase } from "@/lib/db/generated/enums";

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

type EndedPart = { endedOn: Day; legalBasis: string; successors: readonly { name: string }[] };

/** "Phần của đơn vị khép ngày 30/6/2025 theo Nghị quyết …. Đơn vị kế tục: …." */
export function endedPartText({ endedOn, legalBasis, successors }: EndedPart) {
  const by = legalBasis ? ` theo ${legalBasis}` : "";
  const after = successors.map(({ name }) => name).join("; ");
  return `Phần của đơn vị khép ngày ${dayText(endedOn)}${by}. ${after ? `Đơn vị kế tục: ${after}.` : "Không có đơn vị kế tục."}`;
}

/** "Phụ lục số 1 của Giao ước thi đua năm 2024". */
export function annexTitle({ annexNumber, of }: { annexNumber: number; of: string }) {
  return `Phụ lục số ${annexNumber} của ${of}`;
}

/** What an annex says in place of a figure where it drops a common target, as typed and as signed. */
export const droppedWords = "bãi bỏ";

/** "sửa đổi theo Phụ lục số 1"; nothing for what stands as first signed. */
export function amendedByText({ byAnnex }: { byAnnex: number | null }) {
  return byAnnex === null ? "" : `theo Phụ lục số ${byAnnex}`;
}

/** What the sentence about a year that is not yet reviewed names. */
export function phaseFacts({ year, phase }: { year: number; phase: Phase }) {
  return { year: String(year), phase: phaseLabels[phase], needed: phaseLabels.reviewing };
}
