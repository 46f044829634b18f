import Link from "next/link";
import type { ReactNode } from "react";
import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import { ActingAsLink } from "./acting-as-link";
import { Brand } from "./brand";
import type { FramePlaces } from "./navigation";
import { SearchForm } from "./search-form";

export type TopBarProps = {
  places: FramePlaces;
  capacity: string;
  unread: number;
  /** The form that signs out: its button has the classes "barlink out". */
  signOut: ReactNode;
};

export function TopBar({ places, capacity, unread, signOut }: TopBarProps) {
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
        <Link className="barlink" href={places.notifications} prefetch={false}>
          <Icon name="bell" />
          <span className="txt">Thông báo</span>
          {unread > 0 && <Count hot value={unread} words="mới" />}
        </Link>
        {signOut}
      </div>
      <ActingAsLink href={places.actingAs} capacity={capacity} place="phone" />
    </>
  );
}
