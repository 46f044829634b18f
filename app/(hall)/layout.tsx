import type { ReactNode } from "react";
import { DemoBanner } from "@/components/shell/demo-banner";
import { env } from "@/lib/env";

/** What the hall's projector shows: nothing around it but, in the demo, that it is one. */
export default function HallLayout({ children }: { children: ReactNode }) {
  return (
    <div className="hall">
      {env.MODE === "demo" && (
        <header>
          <DemoBanner />
        </header>
      )}
      {children}
    </div>
  );
}
