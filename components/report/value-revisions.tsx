import { Panel } from "@/components/ui/panel";
import { momentInDocument } from "@/lib/date-text";
import { onBehalfText } from "@/lib/report/labels";
import type { ValueView } from "@/lib/report/queries/value";

/** What was sent each time, latest first: who, when, which words, why. */
export function ValueRevisions({ value }: { value: ValueView }) {
  const { revisions, report } = value;
  return (
    <Panel title="Các lần gửi">
      {revisions.length === 0 ? (
        <p>
          {report.status === "locked"
            ? `Số liệu của năm đã qua, nhập theo ${value.onBehalf?.source ?? "văn bản"}; không qua lần gửi nào.`
            : "Chưa gửi lần nào."}
        </p>
      ) : (
        <ol className="stack">
          {revisions.map(({ id, person, at, typed, reason, onBehalf }) => (
            <li key={id}>
              {person} gửi lúc <time dateTime={at.toISOString()}>{momentInDocument(at)}</time>:{" "}
              {typed ? `“${typed}”` : "để trống"}
              {reason && `; lý do: ${reason}`}.
              {onBehalf && <span className="from">{onBehalfText(onBehalf)}</span>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
