import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { ActingAsLink } from "./acting-as-link";
import { Brand } from "./brand";
import type { FramePlaces } from "./navigation";
import { SearchForm } from "./search-form";

export type TopBarProps = {
  places: FramePlaces;
  capacity: string;
  /** The form that signs out: its button has the classes "barlink out". */
  signOut: ReactNode;
};

export function TopBar({ places, capacity, signOut }: TopBarProps) {
  return (
    <>
      <div className="bar">
        <Link className="brand" href={places.home} prefetch={false}>
          <Brand />
        </Link>
        <SearchForm action={places.search} />
        <ActingAsLink href={places.actingAs} capacity={capacity} place="bar" />
        <Link className="barlink phone-only push" href={places.search} prefetch={false}>
          <Icon name="search" />
          <span className="vh">Tìm kiếm</span>
        </Link>
        {signOut}
      </div>
      <ActingAsLink href={places.actingAs} capacity={capacity} place="phone" />
    </>
  );
}
