import type { ReactNode } from "react";
import { Announcer } from "@/components/ui/announcer";
import { DeskProvider } from "@/components/ui/desk";
import { DemoBanner } from "./demo-banner";
import { InsideZalo } from "./inside-zalo";
import type { HelpLine, NavigationEntry } from "./navigation";
import { SideNavigation } from "./side-navigation";
import { TabBar } from "./tab-bar";
import { TopBar, type TopBarProps } from "./top-bar";
import { Watermark } from "./watermark";

type AppFrameProps = TopBarProps & {
  demo: boolean;
  insideZalo: boolean;
  /** At most eight, in the order of the role; the first four stand on the phone. */
  entries: readonly NavigationEntry[];
  office?: NavigationEntry | undefined;
  help?: HelpLine | undefined;
  /** The words of each capacity of the person, by its key. */
  capacities: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** The desk around every page of a signed-in person. */
export function AppFrame(props: AppFrameProps) {
  const { demo, insideZalo, entries, office, help, capacities, children, ...bar } = props;
  const { places } = bar;
  const more: NavigationEntry = { href: places.more, label: "Thêm", icon: "menu" };
  return (
    <div className="app">
      <header>
        {demo && <DemoBanner />}
        <TopBar {...bar} />
      </header>
      <div className="frame">
        <SideNavigation entries={entries} office={office} helpHref={places.help} help={help} />
        <main id="main" tabIndex={-1}>
          {insideZalo && <InsideZalo />}
          <DeskProvider desk={{ helpPhone: help?.phone, capacities }}>
            <Announcer>{children}</Announcer>
          </DeskProvider>
        </main>
      </div>
      {demo && <Watermark />}
      <TabBar entries={[...entries.slice(0, 4), more]} />
    </div>
  );
}
