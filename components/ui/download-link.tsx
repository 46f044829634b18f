import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button";
import { Icon } from "./icon";

type DownloadLinkProps = ButtonLook & { href: string; children: ReactNode };

/** Fetches a file. A plain link: the router must not take a file for a page. */
export function DownloadLink({ href, children, variant = "second", ...look }: DownloadLinkProps) {
  return (
    <a href={href} className={buttonClass({ variant, ...look })} download>
      <Icon name="download" />
      {children}
    </a>
  );
}
