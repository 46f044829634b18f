import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** Places to go, one a line, large enough for a thumb. */
export function LinkList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="panel" aria-label={label}>
      <ul className="links">{children}</ul>
    </nav>
  );
}

type LinkLineProps<Path extends string> = {
  href: Route<Path>;
  icon: IconName;
  /** What one does there, or whose it is. */
  meta?: ReactNode;
  children: ReactNode;
};

export function LinkLine<Path extends string>(props: LinkLineProps<Path>) {
  const { href, icon, meta, children } = props;
  return (
    <li>
      <Link href={href} prefetch={false}>
        <Icon name={icon} />
        <span>
          {children}
          {meta && <span className="meta">{meta}</span>}
        </span>
        <Icon name="chevronRight" small />
      </Link>
    </li>
  );
}
