import type { ReactNode } from "react";
import { BareFrame } from "@/components/shell/bare-frame";
import { env } from "@/lib/env";

/** What the hall's projector shows. */
export default function HallLayout({ children }: { children: ReactNode }) {
  return (
    <BareFrame look="hall" demo={env.MODE === "demo"}>
      {children}
    </BareFrame>
  );
}
