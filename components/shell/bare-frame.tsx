import type { ReactNode } from "react";
import { DemoBanner } from "./demo-banner";

type BareFrameProps = { look: "booth" | "hall" | "app signin"; demo: boolean; children: ReactNode };

/** Nothing around a page but, in the demo, that it is one. */
export function BareFrame({ look, demo, children }: BareFrameProps) {
  return (
    <div className={look}>
      {demo && (
        <header>
          <DemoBanner />
        </header>
      )}
      {children}
    </div>
  );
}
