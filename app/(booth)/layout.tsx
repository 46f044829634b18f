import type { ReactNode } from "react";
import { DemoBanner } from "@/components/shell/demo-banner";
import { env } from "@/lib/env";

/** A unit's own ballot: nothing around it but, in the demo, that it is one. */
export default function BoothLayout({ children }: { children: ReactNode }) {
  return (
    <div className="booth">
      {env.MODE === "demo" && (
        <header>
          <DemoBanner />
        </header>
      )}
      {children}
    </div>
  );
}
