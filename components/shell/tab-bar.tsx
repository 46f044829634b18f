import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import type { NavigationEntry } from "./navigation";
import { PlaceLink } from "./place-link";

/** On a phone: the role's first four and the way to the rest. */
export function TabBar({ entries }: { entries: readonly NavigationEntry[] }) {
  return (
    <nav className="tabs-bottom" aria-label="Chính, trên điện thoại">
      {entries.map(({ href, label, icon, count }) => (
        <PlaceLink key={href} href={href}>
          <Icon name={icon} />
          <span>{label}</span>
          {count && <Count hot {...count} />}
        </PlaceLink>
      ))}
    </nav>
  );
}
