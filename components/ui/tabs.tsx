import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** Pages of one object, side by side. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  );
}

type TabProps<Path extends string> = { href: Route<Path>; current?: boolean; children: ReactNode };

export function Tab<Path extends string>({ href, current, children }: TabProps<Path>) {
  return (
    <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
