import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { sentenceText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import type { FigureRow } from "@/lib/total/queries/cluster-figures";

type FigureSentenceProps = {
  /** Whose figure it is, and of when: "Cụm thi đua số 3, năm 2022". */
  whose: string;
  indicator: Pick<FigureRow["indicator"], "name" | "type" | "unitOfMeasure">;
  total: Total | null;
  /** What else belongs to it: "tăng 5,4% so với cùng kỳ năm trước". */
  more: readonly string[];
  source: string;
  coverage: string;
};

/** One figure as a sentence to read aloud or to paste into an answer, with its source and its moment. */
export function FigureSentence(props: FigureSentenceProps) {
  const { whose, indicator, total, more, source, coverage } = props;
  if (!total) return null;
  const said = sentenceText(indicator, total);
  const rest = more.length > 0 ? ` (${more.join("; ")})` : "";
  const text = `${whose}: ${indicator.name} ${said}${rest}. (${source}. ${coverage})`;
  return (
    <section className="panel keyfigures" aria-label="Câu trả lời">
      <p>
        {whose}: {indicator.name} <b>{said}</b>
        {rest}.
      </p>
      <p className="cover">
        <span className="st off">
          <Icon name="clock" />{" "}
          <span>
            {source}. {coverage}
          </span>
        </span>
      </p>
      <CopyButton text={text}>Chép câu trả lời</CopyButton>
    </section>
  );
}
