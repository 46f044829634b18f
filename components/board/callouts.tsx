import Link from "next/link";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { reasonText } from "@/lib/board/labels";
import type { BoardLine } from "@/lib/board/queries/city-board";
import type { Reason } from "@/lib/board/rules";
import { clusterName } from "@/lib/cluster/labels";

const most = 8;

/** Whom to ask, and whom to praise early: the cluster, the facts, the page where they can be checked. */
export function Callouts({ clusters }: { clusters: readonly BoardLine[] }) {
  const asked = clusters.filter(({ care }) => care.length > 0);
  const praised = clusters.filter(({ praise }) => praise.length > 0);
  return (
    <div className="care-and-praise">
      <Panel title="Cần quan tâm, đôn đốc" meta={`${asked.length} cụm`} className="care" flush>
        <List
          lines={asked.map((line) => ({ line, reasons: line.care }))}
          none="Không có cụm nào chậm so với kế hoạch, quá hạn báo cáo hoặc chậm tiến độ."
          act={({ clusterId, year }) => (
            <LinkButton href={`/clusters/${clusterId}/${year}/sending`} variant="second">
              Tình hình gửi
            </LinkButton>
          )}
        />
      </Panel>
      <Panel
        title="Đề xuất biểu dương, động viên sớm"
        meta={`${praised.length} cụm`}
        className="praise"
        flush
      >
        <List
          lines={praised.map((line) => ({ line, reasons: line.praise }))}
          none="Chưa có cụm nào có mọi báo cáo đúng hạn hoặc vượt tiến độ."
          act={({ clusterId, year }) => (
            <LinkButton href={`/clusters/${clusterId}/${year}`} variant="second">
              Số liệu của cụm
            </LinkButton>
          )}
        />
      </Panel>
    </div>
  );
}

type ListProps = {
  lines: readonly { line: BoardLine; reasons: readonly Reason[] }[];
  none: string;
  act: (line: BoardLine) => ReactNode;
};

function List({ lines, none, act }: ListProps) {
  if (lines.length === 0) return <p className="body">{none}</p>;
  return (
    <>
      <ul className="body callouts">
        {lines.slice(0, most).map(({ line, reasons }) => (
          <li key={line.id}>
            <div>
              <b>
                <Link href={`/clusters/${line.clusterId}/${line.year}`} prefetch={false}>
                  {clusterName(line.cluster)}
                </Link>
              </b>
              {reasons.map(reasonText).join(" ")}
            </div>
            {act(line)}
          </li>
        ))}
      </ul>
      {lines.length > most && <p className="body">Còn {lines.length - most} cụm ở bảng dưới.</p>}
    </>
  );
}
