import type { ReactNode } from "react";
import { DemoBanner } from "@/components/shell/demo-banner";
import { env } from "@/lib/env";

/** Scripts run by the nonce of each answer alone, which a page drawn beforehand cannot bear. */
export const dynamic = "force-dynamic";

export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="app signin">
      {env.MODE === "demo" && (
        <header>
          <DemoBanner />
        </header>
      )}
      {children}
    </div>
  );
}
