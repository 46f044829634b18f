import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import type { InheritedCovenant } from "@/lib/covenant/queries/inherited-covenants";

/** What a unit made of others inherits: their covenants, each with the unit that had signed it. */
export function InheritedListing({ covenants }: { covenants: readonly InheritedCovenant[] }) {
  if (covenants.length === 0) return null;
  return (
    <Panel title="Kế tục từ đơn vị đã sắp xếp">
      <ul className="stack">
        {covenants.map(({ id, title, from }) => (
          <li key={id}>
            <Link className="hit" href={`/covenants/${id}`} prefetch={false}>
              <b>{title}</b>
            </Link>{" "}
            <span className="meta">của {from.join("; ")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
