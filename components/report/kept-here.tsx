"use client";

import { type ComponentType, useEffect, useState } from "react";
import { keptDraft } from "@/components/ui/draft-store";
import type { KeptHereProps } from "./kept-panel";

/**
 * Where nothing is typed any more: what this device still holds of what was typed, to be copied elsewhere or given up. The few
 * devices that hold something load how it is shown.
 */
export function KeptHere(props: KeptHereProps) {
  const [Panel, setPanel] = useState<ComponentType<KeptHereProps> | null>(null);
  useEffect(() => {
    if (keptDraft(props.store))
      import("./kept-panel").then(
        ({ KeptPanel }) => setPanel(() => KeptPanel),
        () => null,
      );
  }, [props.store]);
  return Panel && <Panel {...props} />;
}
