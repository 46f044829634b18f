import type { ReactNode } from "react";
import { Brand } from "./brand";

/** The frame of a page that knows no person. Its way home is a plain link: after a fault all is loaded anew. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <div className="app">
      <header className="bar">
        <a className="brand" href="/">
          <Brand />
        </a>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
