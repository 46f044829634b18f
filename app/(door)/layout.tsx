import type { ReactNode } from "react";
import { BareFrame } from "@/components/shell/bare-frame";
import { env } from "@/lib/env";

/** Scripts run by the nonce of each answer alone, which a page drawn beforehand cannot bear. */
export const dynamic = "force-dynamic";

export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <BareFrame look="app signin" demo={env.MODE === "demo"}>
      {children}
    </BareFrame>
  );
}
