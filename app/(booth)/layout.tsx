import type { ReactNode } from "react";
import { BareFrame } from "@/components/shell/bare-frame";
import { env } from "@/lib/env";

/** A unit's own ballot. */
export default function BoothLayout({ children }: { children: ReactNode }) {
  return (
    <BareFrame look="booth" demo={env.MODE === "demo"}>
      {children}
    </BareFrame>
  );
}
