"use client";

import type { MouseEvent } from "react";
import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

/** Beside the act inside a Confirm: folds the question away. Without script the question's own head does so. */
export function DismissButton({ children = "Để sau" }: { children?: string }) {
  function dismiss({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const details = currentTarget.closest("details");
    if (!details) return;
    details.open = false;
    details.querySelector("summary")?.focus();
  }

  return (
    useHydrated() && (
      <Button variant="second" onClick={dismiss}>
        {children}
      </Button>
    )
  );
}
