import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { momentText } from "@/lib/date-text";
import type { PublishedDraftsView } from "@/lib/text/queries/get-published";

/** The drafts that were shown to the units, latest first, each beside the one before it at a press. */
export function PublishedList({ text }: { text: PublishedDraftsView }) {
  const { id, drafts, shown } = text;
  return (
    <Panel title="Các bản đã công bố" className="no-print">
      <ul className="stack">
        {drafts.toReversed().map(({ number, publishedAt, inHall }) => (
          <li key={number}>
            <Link
              className="hit"
              href={`/texts/${id}/drafts?number=${number}`}
              aria-current={number === shown?.number ? "page" : undefined}
              prefetch={false}
            >
              Dự thảo lần {number}
            </Link>
            {inHall && ", sửa tại hội nghị"}
            <br />
            <span className="meta">{momentText(publishedAt)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
