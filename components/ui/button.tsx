import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonLook = {
  variant?: "main" | "second" | "quiet" | "grave" | undefined;
  big?: boolean | undefined;
  wide?: boolean | undefined;
};

export function buttonClass({ variant = "main", big, wide }: ButtonLook) {
  return ["btn", variant !== "main" && variant, big && "big", wide && "wide"]
    .filter(Boolean)
    .join(" ");
}

type ButtonProps = ButtonLook &
  Omit<ComponentProps<"button">, "className"> & {
    icon?: IconName | undefined;
    children: ReactNode;
  };

/** A button that posts no form of its own; one main button a page, and who disables it says why beside it. */
export function Button({ variant, big, wide, icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={buttonClass({ variant, big, wide })}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
