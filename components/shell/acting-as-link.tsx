import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

type ActingAsLinkProps = { href: Route; capacity: string; place: "bar" | "phone" };

/** The capacity one acts in, in full and never cut; leads to the choice of another. */
export function ActingAsLink({ href, capacity, place }: ActingAsLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={place === "bar" ? "acting push" : "acting phone-only"}
    >
      <span>
        <span>Với tư cách</span>
        <b>{capacity}</b>
      </span>
      <Icon name="chevronDown" small />
    </Link>
  );
}
