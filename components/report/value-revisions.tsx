import { Panel } from "@/components/ui/panel";
import { momentInDocument } from "@/lib/date-text";
import { onBehalfText, revisionLabels, revisionWords } from "@/lib/report/labels";
import type { ValueView } from "@/lib/report/queries/value";

/** What became of a figure, latest first: what was done, by whom and when, what stood before and after, and why. */
export function ValueRevisions({ value }: { value: ValueView }) {
  const { revisions, report } = value;
  return (
    <Panel title="Lịch sử của số này">
      {revisions.length === 0 ? (
        <p>
          {report.status === "locked"
            ? `Số liệu của năm đã qua, nhập theo ${value.onBehalf?.source ?? "văn bản"}; không qua lần gửi nào.`
            : "Chưa gửi lần nào."}
        </p>
      ) : (
        <ol className="stack">
          {revisions.map(({ id, kind, person, at, before, typed, onBehalf, ...why }) => (
            <li key={id}>
              <b>{revisionLabels[kind]}</b>, {person}, lúc{" "}
              <time dateTime={at.toISOString()}>{momentInDocument(at)}</time>:{" "}
              {before !== null && before !== typed && `${quoted(before)} → `}
              {quoted(typed)}
              {revisionWords(why) && `; ${revisionWords(why)}`}.
              {onBehalf && <span className="from">{onBehalfText(onBehalf)}</span>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function quoted(words: string) {
  return words ? `“${words}”` : "để trống";
}
