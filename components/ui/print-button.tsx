"use client";

import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

export function PrintButton() {
  const hydrated = useHydrated();
  return (
    <span className={hydrated ? "prints" : "prints waits"}>
      <Button variant="second" icon="printer" onClick={() => window.print()}>
        In
      </Button>
    </span>
  );
}
