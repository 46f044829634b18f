import type { Route } from "next";
import { Count } from "@/components/ui/count";
import { Icon } from "@/components/ui/icon";
import type { HelpLine, NavigationEntry } from "./navigation";
import { PlaceLink } from "./place-link";

type SideNavigationProps = {
  entries: readonly NavigationEntry[];
  /** "Quản trị", apart from the eight. */
  office?: NavigationEntry | undefined;
  helpHref: Route;
  /** Left out until the office has set whom to call. */
  help?: HelpLine | undefined;
};

export function SideNavigation({ entries, office, helpHref, help }: SideNavigationProps) {
  return (
    <nav className="side" aria-label="Chính">
      {entries.map((entry) => (
        <Entry key={entry.href} {...entry} />
      ))}
      {office && (
        <div className="office">
          <Entry {...office} />
        </div>
      )}
      <div className="help">
        <PlaceLink href={helpHref}>
          <Icon name="question" />
          Cách làm
        </PlaceLink>
        {help && (
          <p className="meta">
            Hỗ trợ:{" "}
            <a className="tel hit" href={`tel:${help.phone.replaceAll(" ", "")}`}>
              {help.phone}
            </a>
            <br />
            {help.hours}
          </p>
        )}
      </div>
    </nav>
  );
}

function Entry({ href, label, icon, count }: NavigationEntry) {
  return (
    <PlaceLink href={href}>
      <Icon name={icon} />
      {label}
      {count && <Count hot {...count} />}
    </PlaceLink>
  );
}
