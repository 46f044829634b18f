import { Panel } from "@/components/ui/panel";
import { momentInDocument } from "@/lib/date-text";
import type { HandoverView } from "@/lib/handover/queries/get-handover";
import { committeeName } from "@/lib/unit/labels";

/** Between whom, and the three lists as they stand. */
export function HandoverLists({ handover }: { handover: HandoverView }) {
  const { from, to, year, files, unfinished, objects, given, received, returnReason } = handover;
  return (
    <Panel title="Nội dung bàn giao">
      <dl className="facts">
        <dt>Bên giao</dt>
        <dd>
          {from ? `${committeeName(from)}, Cụm trưởng năm ${year}` : "chưa có"}
          {given && ` · đồng chí ${given.by}, ${momentInDocument(given.at)}`}
        </dd>
        <dt>Bên nhận</dt>
        <dd>
          {to ? `${committeeName(to)}, Cụm trưởng năm ${year + 1}` : "chưa có"}
          {received && ` · đồng chí ${received.by}, ${momentInDocument(received.at)}`}
        </dd>
        {returnReason && (
          <>
            <dt>Bên nhận trả lại</dt>
            <dd>{returnReason}</dd>
          </>
        )}
      </dl>
      <Things title="Hồ sơ, tài liệu" things={files} />
      <Things title="Việc chưa xong" things={unfinished} />
      <Things title="Cờ luân lưu, hiện vật" things={objects} />
    </Panel>
  );
}

function Things({ title, things }: { title: string; things: readonly string[] }) {
  return (
    <>
      <h3 className="mt-4">{title}</h3>
      {things.length === 0 ? (
        <p className="meta">Không có.</p>
      ) : (
        <ol>
          {things.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ol>
      )}
    </>
  );
}
