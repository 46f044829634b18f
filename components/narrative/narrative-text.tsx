import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { momentInDocument } from "@/lib/date-text";
import { narrativeLabels } from "@/lib/narrative/labels";
import type { NarrativeView } from "@/lib/narrative/queries/get-narrative";

type Parts = NarrativeView["parts"];

/** The words of a report, to be read. */
export function NarrativeText({ parts }: { parts: Parts }) {
  return (
    <div className="stack-l">
      {parts.map((each) => (
        <Panel key={each.part} title={narrativeLabels[each.part]}>
          <p className="pre">{each.text || "Chưa ghi."}</p>
          <EarlierWords before={each.before} />
        </Panel>
      ))}
    </div>
  );
}

/** What a part said before, folded. */
export function EarlierWords({ before }: Pick<Parts[number], "before">) {
  if (before.length === 0) return null;
  return (
    <More title={`${before.length} bản trước`}>
      <ol className="stack">
        {before.map(({ id, text, writtenAt }) => (
          <li key={id}>
            <span className="meta">Ghi lúc {momentInDocument(writtenAt)}</span>
            <p className="pre">{text}</p>
          </li>
        ))}
      </ol>
    </More>
  );
}
