"use client";

import { useSyncExternalStore } from "react";

/** False on the server and without script: what needs script is not offered there. */
export function useHydrated() {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
