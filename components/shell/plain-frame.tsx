import Link from "next/link";
import type { ReactNode } from "react";
import { Brand } from "./brand";

/** The frame of a page that knows no person: the mark, the way home, the words. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <div className="app">
      <header className="bar">
        <Link className="brand" href="/" prefetch={false}>
          <Brand />
        </Link>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
