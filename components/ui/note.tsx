import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const icons = {
  info: "info",
  ok: "checkRing",
  warn: "warning",
  err: "octagon",
  plain: "info",
} as const satisfies Record<string, IconName>;

type NoteProps = {
  tone?: keyof typeof icons;
  icon?: IconName;
  title?: string;
  /** Read out when it appears: "alert" at once, "status" when the reader pauses. */
  live?: "alert" | "status";
  /** The answer of a form: the focus goes here, "first" or only when no field takes it. */
  takesFocus?: "first" | "last";
  children?: ReactNode;
};

/** A notice in the page: what is, why, what to do now. */
export function Note({ tone = "info", icon = icons[tone], ...props }: NoteProps) {
  const { title, live, takesFocus, children } = props;
  const focus = takesFocus && {
    tabIndex: -1,
    autoFocus: takesFocus === "first",
    "data-takes-focus": true,
  };
  return (
    <div className={tone === "info" ? "note" : `note ${tone}`} role={live} {...focus}>
      <Icon name={icon} />
      <div>
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}
