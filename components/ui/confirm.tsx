import type { ReactNode } from "react";
import { buttonClass } from "./button";
import { Icon, type IconName } from "./icon";

type ConfirmProps = {
  /** The verb, on the button that asks and again on the one that acts. */
  act: string;
  icon?: IconName;
  variant?: "main" | "second" | "grave";
  /** Names the act and in which capacity: "Ký Giao ước thi đua năm 2024?" */
  question: string;
  /** What it changes and cannot undo, and the form: a button with the same verb, then a DismissButton. */
  children: ReactNode;
};

/** Asks before an act that cannot be taken back; opens in place and works without script. */
export function Confirm({ act, icon, variant = "main", question, children }: ConfirmProps) {
  return (
    <details className="confirm">
      <summary className={buttonClass({ variant })}>
        {icon && <Icon name={icon} />}
        {act}
      </summary>
      <section className={variant === "grave" ? "dialog grave" : "dialog"} aria-label={question}>
        <h3>{question}</h3>
        {children}
      </section>
    </details>
  );
}
