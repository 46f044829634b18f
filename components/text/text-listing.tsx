import Link from "next/link";
import { clusterName } from "@/lib/cluster/labels";
import type { TextLine } from "@/lib/text/queries/list-texts";
import { TextState } from "./text-state";

/** Plans and regulations with their cluster, year and number, and how each stands. */
export function TextListing({ texts }: { texts: readonly TextLine[] }) {
  return (
    <div className="panel">
      <ul className="covenants">
        {texts.map(({ id, kind, title, status, timesPublished, issue, cluster, year }) => (
          <li key={id}>
            <div>
              <Link className="hit" href={`/texts/${id}`} prefetch={false}>
                <b>{title}</b>
              </Link>
              <span className="meta">
                {clusterName(cluster)}, năm {year}
                {issue && `, số ${issue.number}`}
              </span>
            </div>
            <TextState text={{ kind, status, timesPublished }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
