import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button";
import { Icon, type IconName } from "./icon";

type LinkButtonProps<Path extends string> = ButtonLook & {
  href: Route<Path>;
  icon?: IconName;
  children: ReactNode;
};

/** Leads to another page of this system. */
export function LinkButton<Path extends string>({
  href,
  icon,
  children,
  ...look
}: LinkButtonProps<Path>) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(look)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
