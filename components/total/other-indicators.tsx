import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import type { Findings } from "@/lib/search/queries";

type OtherIndicatorsProps = { q: string; hits: Findings["indicators"]["hits"] };

/** What else the words fit. */
export function OtherIndicators({ q, hits }: OtherIndicatorsProps) {
  if (hits.length === 0) return null;
  return (
    <Panel title="Chỉ tiêu khác cùng tìm thấy" className="other-indicators">
      <ul className="stack">
        {hits.map(({ id, name, groupName, year }) => (
          <li key={id}>
            <Link href={`/figures?${new URLSearchParams({ q, indicatorId: id })}`} prefetch={false}>
              {name}
            </Link>{" "}
            <span className="meta">
              {groupName}; {year ? `số liệu năm ${year}` : "chưa có số liệu"}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
