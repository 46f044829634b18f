import type { ReactNode } from "react";

const marks = {
  confirmed: <path d="m5.5 10.3 3 3 6-6.5" />,
  waiting: <path d="M3 17 17 3v14z" />,
  returned: <path d="M9 5.5 5.5 9 9 12.5M5.5 9H14v5" />,
  entering: <path d="M6 10h8" />,
  empty: null,
  overdue: <path d="M10 5v6M10 13.5v1.5" />,
} as const satisfies Record<string, ReactNode>;

export type UnitSquareState = keyof typeof marks;

/** One unit, one square; its shape tells the state, the words stand beside it. */
export function UnitSquare({ state }: { state: UnitSquareState }) {
  return (
    <svg className={`sq sq-${state}`} viewBox="0 0 20 20" aria-hidden="true">
      <rect className="box" x="1.7" y="1.7" width="16.6" height="16.6" rx="2" />
      {marks[state]}
    </svg>
  );
}
