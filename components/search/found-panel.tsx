import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { countText } from "@/lib/numbers/labels";

type FoundPanelProps = {
  title: string;
  /** How many there are, of which the children are the first. */
  total: number;
  shown: number;
  /** Where all of them stand. */
  allHref: Route;
  children: ReactNode;
};

/** What was found of one kind; nothing when nothing was. */
export function FoundPanel({ title, total, shown, allHref, children }: FoundPanelProps) {
  if (total === 0) return null;
  const all = countText(BigInt(total));
  return (
    <Panel title={title} meta={`${all} kết quả`} flush>
      <ul className="links">
        {children}
        {shown < total && (
          <li>
            <Link href={allHref} prefetch={false}>
              Xem tất cả {all} kết quả
            </Link>
          </li>
        )}
      </ul>
    </Panel>
  );
}
