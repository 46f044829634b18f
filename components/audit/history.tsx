import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import type { HistoryLine } from "@/lib/audit/history-line";
import { momentInDocument } from "@/lib/date-text";
import { Altered } from "./altered";

/** How much of it is read without asking for more. */
const shown = 8;

/** What has happened to a record, newest first, as sentences; what is older folded away. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Panel title="Lịch sử" className="history">
      <Lines lines={lines.slice(0, shown)} />
      {lines.length > shown && (
        <More title={`${lines.length - shown} việc trước đó`}>
          <Lines lines={lines.slice(shown)} />
        </More>
      )}
    </Panel>
  );
}

function Lines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol className="stack">
      {lines.map(({ chainId, number, at, who, what, altered }) => (
        <li key={`${chainId} ${number}`}>
          {who} {what} lúc <time dateTime={at.toISOString()}>{momentInDocument(at)}</time>.
          {altered && <Altered />}
        </li>
      ))}
    </ol>
  );
}
