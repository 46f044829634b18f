import { More } from "@/components/ui/more";
import type { RoundView } from "@/lib/text/queries/get-consulting";

/** What the units were asked about, in full, for whoever reads on without answering. */
export function AskedText({ round }: { round: RoundView }) {
  const { title, preamble, contents } = round.words;
  return (
    <More title={`Đọc dự thảo lần ${round.draft.number}: ${title}`}>
      {preamble && <p className="asked-text">{preamble}</p>}
      <ol className="contents">
        {contents.map((content, index) => (
          <li key={content.id}>
            <span className="no" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              {content.title && <h3>{content.title}</h3>}
              <p>{content.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </More>
  );
}
