"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { isCurrentPlace } from "./current-place";

/** A link of the navigation, marked where one is. */
export function PlaceLink({ href, children }: { href: Route; children: ReactNode }) {
  const current = isCurrentPlace(usePathname(), href);
  return (
    <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
