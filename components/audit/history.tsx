import { Panel } from "@/components/ui/panel";
import type { HistoryLine } from "@/lib/audit/history-line";
import { momentInDocument } from "@/lib/date-text";
import { Altered } from "./altered";

/** What has happened to a record, newest first, as sentences. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Panel title="Lịch sử" className="history">
      <ol className="stack">
        {lines.map(({ chainId, number, at, who, what, altered }) => (
          <li key={`${chainId} ${number}`}>
            {who} {what} lúc <time dateTime={at.toISOString()}>{momentInDocument(at)}</time>.
            {altered && <Altered />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
