import { Panel } from "@/components/ui/panel";
import { momentInDocument } from "@/lib/date-text";
import type { ValueView } from "@/lib/report/queries/value";

/** What was sent each time, latest first: who, when, which words, why. */
export function ValueRevisions({ value: { revisions, report } }: { value: ValueView }) {
  return (
    <Panel title="Các lần gửi">
      {revisions.length === 0 ? (
        <p>
          {report.status === "locked"
            ? "Số liệu của năm đã qua, nhập theo văn bản; không qua lần gửi nào."
            : "Chưa gửi lần nào."}
        </p>
      ) : (
        <ol className="stack">
          {revisions.map(({ id, person, at, typed, reason }) => (
            <li key={id}>
              {person} gửi lúc <time dateTime={at.toISOString()}>{momentInDocument(at)}</time>:{" "}
              {typed ? `“${typed}”` : "để trống"}
              {reason && `; lý do: ${reason}`}.
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
