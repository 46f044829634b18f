import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { ContentResult } from "./content-result";

type CovenantContentsProps = {
  contents: CovenantView["text"]["contents"];
  /** What came of each by the year's end; none before. */
  results?: NonNullable<CovenantView["closing"]>["results"] | undefined;
};

/** The numbered contents, to be read. */
export function CovenantContents({ contents, results = [] }: CovenantContentsProps) {
  return (
    <ol className="contents">
      {contents.map(({ title, text }, index) => {
        const result = results.find(({ number }) => number === index + 1);
        return (
          <li key={text}>
            <span className="no" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              {title && <h3>{title}</h3>}
              <p>{text}</p>
              {result && <ContentResult result={result} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
