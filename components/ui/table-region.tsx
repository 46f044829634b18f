import type { ReactNode } from "react";

/** A wide table scrolls inside this, also by keyboard: hence the focus and the name. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key could scroll the table
    <section className="scroll" aria-label={`Bảng: ${label}`} tabIndex={0}>
      {children}
    </section>
  );
}
