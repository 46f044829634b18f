import { FactLines } from "@/components/ui/fact-lines";
import { More } from "@/components/ui/more";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { measureText } from "@/lib/indicator/labels";
import { partLabels, wordMarkLabels } from "@/lib/own-form/labels";

type MarkListProps = {
  indicators: readonly { code: string; name: string; type: IndicatorType; unitOfMeasure: string }[];
};

/** Every code there is to mark a cell with, folded. */
export function MarkList({ indicators }: MarkListProps) {
  const lines = [
    ...indicators.map((indicator) => ({
      term: `{{${indicator.code}}}`,
      words: `${indicator.name} (${measureText(indicator)})`,
    })),
    ...Object.entries(partLabels).map(([part, words]) => ({
      term: `{{ma_chi_tieu.${part}}}`,
      words,
    })),
    ...Object.entries(wordMarkLabels).map(([mark, words]) => ({ term: `{{${mark}}}`, words })),
  ];
  return (
    <More title="Danh sách mã để đánh dấu">
      <FactLines lines={lines} />
    </More>
  );
}
