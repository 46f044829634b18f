import { amendedByText } from "@/lib/covenant/labels/closing";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { ContentResult } from "./content-result";

type Content = {
  title: string;
  text: string;
  /** Its number as amended; its place otherwise. */
  number?: number;
  /** In an annex: what it does to the covenant. */
  change?: string;
  byAnnex?: number | null;
};

type CovenantContentsProps = {
  contents: readonly Content[];
  /** What came of each by the year's end; none before. */
  results?: NonNullable<CovenantView["closing"]>["results"] | undefined;
};

/** The numbered contents, to be read. */
export function CovenantContents({ contents, results = [] }: CovenantContentsProps) {
  return (
    <ol className="contents">
      {contents.map(({ title, text, number: own, change, byAnnex = null }, index) => {
        const number = own ?? index + 1;
        const result = results.find((each) => each.number === number);
        return (
          <li key={`${number} ${text}`}>
            <span className="no" aria-hidden="true">
              {number}
            </span>
            <div>
              {change && <p className="meta">{change}</p>}
              {title && <h3>{title}</h3>}
              <p>{text}</p>
              {byAnnex !== null && <p className="meta">Lời văn {amendedByText({ byAnnex })}.</p>}
              {result && <ContentResult result={result} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
