import { Panel } from "@/components/ui/panel";
import type { ActivityView } from "@/lib/activity/queries/get-activity";
import { dayText, momentInDocument } from "@/lib/date-text";

/** What a note has said, newest first: who, when, which words. */
export function ActivityRevisions({ revisions }: Pick<ActivityView, "revisions">) {
  return (
    <Panel title="Lịch sử" className="history">
      <ol className="stack">
        {revisions.map(({ number, person, at, happenedOn, content, place, amounts }) => (
          <li key={number}>
            {person.fullName} ghi lúc{" "}
            <time dateTime={at.toISOString()}>{momentInDocument(at)}</time>:{" "}
            {[dayText(happenedOn), content, place, amounts].filter(Boolean).join("; ")}.
          </li>
        ))}
      </ol>
    </Panel>
  );
}
