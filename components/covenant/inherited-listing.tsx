import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import type { InheritedCovenant } from "@/lib/covenant/queries/inherited-covenants";

/** What a unit made of others inherits: their covenants, each with the unit that had signed it, and the annexes that wait for its own signature or have it. */
export function InheritedListing({ covenants }: { covenants: readonly InheritedCovenant[] }) {
  if (covenants.length === 0) return null;
  return (
    <Panel title="Kế tục từ đơn vị đã sắp xếp">
      <ul className="stack">
        {covenants.map(({ id, title, from, annexes }) => (
          <li key={id}>
            <Link className="hit" href={`/covenants/${id}`} prefetch={false}>
              <b>{title}</b>
            </Link>{" "}
            <span className="meta">của {from.join("; ")}</span>
            {annexes.map((annex) => (
              <p key={annex.id}>
                <Link className="hit" href={`/covenants/${annex.id}`} prefetch={false}>
                  {annex.title}
                </Link>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
