import type { ReactNode } from "react";

/** A list with nothing in it: what is so, and the next step as its children. */
export function Empty({ words, children }: { words: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 96 64" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d="M20 6h40l16 14v38H20zM60 6v14h16M32 30h32M32 40h32M32 50h18" />
      </svg>
      <p>{words}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
