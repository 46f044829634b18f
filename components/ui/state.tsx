import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type Tone = "ok" | "act" | "warn" | "late" | "err" | "off";

export type StateLook = { icon: IconName; tone: Tone };

type StateProps = StateLook & { children: ReactNode };

/** A state in a list: icon and words; the colour only helps. */
export function State({ icon, tone, children }: StateProps) {
  return (
    <span className={`st ${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

/** The same with a ground: once a page, at its head. */
export function Badge({ icon, tone, children }: StateProps) {
  return (
    <span className={`st ${tone} badge`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
