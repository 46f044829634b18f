"use client";

import { createContext, type ReactNode } from "react";

type Desk = {
  /** Whom to call, until an office above has said: nobody. */
  helpPhone?: string | undefined;
  /** What forms may be sent as: the words of each capacity, by the key a form carries. */
  capacities: Readonly<Record<string, string>>;
};

/** What forms and faults know of the desk they stand on; outside one, nothing. */
export const DeskContext = createContext<Desk>({ capacities: {} });

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}
