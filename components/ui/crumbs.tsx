import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** The way up from here; the page itself is not among them. */
export function Crumbs({ children }: { children: ReactNode }) {
  return (
    <nav aria-label="Đường dẫn">
      <ol className="crumbs">{children}</ol>
    </nav>
  );
}

export function Crumb<Path extends string>(props: { href: Route<Path>; children: ReactNode }) {
  return (
    <li>
      <Link href={props.href} prefetch={false}>
        {props.children}
      </Link>
    </li>
  );
}
