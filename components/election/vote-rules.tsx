import { Fragment } from "react";
import { Panel } from "@/components/ui/panel";
import type { VoteView } from "@/lib/election/queries/get-vote";

/** The rules as they are read out in the hall, the regulation's own sentence beside each. */
export function VoteRules({ vote }: { vote: VoteView }) {
  return (
    <Panel title="Quy định áp dụng" meta={vote.regulation}>
      <dl className="facts">
        {vote.rules.map(({ label, text, quote }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {text}
              {quote && <q className="meta"> {quote}</q>}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Panel>
  );
}
