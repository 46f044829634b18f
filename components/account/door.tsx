import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";

type DoorProps = { title: string; aside?: ReactNode; children: ReactNode };

/** A page in front of the desk: signing in, and what has to be done before anything else. */
export function Door({ title, aside, children }: DoorProps) {
  return (
    <main id="main" tabIndex={-1} className={aside ? undefined : "alone"}>
      <div className="left">
        <div className="brand">
          <Brand />
        </div>
        <h1>{title}</h1>
        <div className="stack-l">{children}</div>
      </div>
      {aside}
    </main>
  );
}
