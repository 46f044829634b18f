import { type ReactNode, useEffect, useRef } from "react";

/** A step's heading; the reader's place moves to it when the step comes, but not when the page opens. */
export function StepTitle({ children, moves = false }: { children: ReactNode; moves?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves) title.current?.focus();
  }, [moves]);
  return (
    <h2 ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
