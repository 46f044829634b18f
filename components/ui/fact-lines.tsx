import { Fragment } from "react";

export type FactLine = { term: string; words: string };

/** What is known of something, a line each. */
export function FactLines({ lines }: { lines: readonly FactLine[] }) {
  return (
    <dl className="facts">
      {lines.map(({ term, words }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
