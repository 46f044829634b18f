import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { sentenceText } from "@/lib/indicator/labels";
import { coverageText } from "@/lib/total/labels";
import type { ClusterFigures } from "@/lib/total/queries/cluster-figures";

type KeyFiguresProps = {
  figures: Pick<ClusterFigures, "rows" | "asOf" | "coverage">;
  /** Whose figures: "Toàn cụm". */
  whole: string;
  source: string;
};

/** What one could read aloud in a meeting: the first figures in a sentence, how far they are complete, and a button to copy it. */
export function KeyFigures({ figures, whole, source }: KeyFiguresProps) {
  const said = figures.rows.filter(({ total }) => total !== null).slice(0, 8);
  if (said.length === 0) return null;
  const clauses = said.map(({ indicator, total }) => ({
    name: indicator.name,
    words: total ? sentenceText(indicator, total) : "",
  }));
  const coverage = coverageText(figures.asOf, figures.coverage);
  const text = `${whole}: ${clauses.map(({ name, words }) => `${name} ${words}`).join("; ")}. (${source}. ${coverage})`;
  return (
    <section className="panel keyfigures" aria-label="Kết quả nổi bật">
      <p>
        {whole}:{" "}
        {clauses.map(({ name, words }, index) => (
          <span key={name}>
            {index > 0 && "; "}
            {name} <b>{words}</b>
          </span>
        ))}
        .
      </p>
      <p className="cover">
        <span className="st off">
          <Icon name="clock" /> <span>{coverage}</span>
        </span>
      </p>
      <CopyButton text={text}>Chép câu trả lời</CopyButton>
    </section>
  );
}
