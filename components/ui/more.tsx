import type { ReactNode } from "react";
import { Icon } from "./icon";

type MoreProps = { title: ReactNode; open?: boolean; className?: string; children: ReactNode };

/** What is not needed at once, one press away, without script. */
export function More({ title, open, className, children }: MoreProps) {
  return (
    <details className={className} open={open}>
      <summary>
        <Icon name="chevronRight" small />
        {title}
      </summary>
      {children}
    </details>
  );
}
