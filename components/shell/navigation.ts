import type { Route } from "next";
import type { IconName } from "@/components/ui/icon";

/** One entry of the navigation; the count is what waits there. */
export type NavigationEntry = {
  href: Route;
  label: string;
  icon: IconName;
  count?: { value: number; words: string };
};

/** The pages every frame leads to. */
export type FramePlaces = Record<"home" | "search" | "actingAs" | "help" | "more", Route>;

/** Who helps: shown at the foot of the navigation. */
export type HelpLine = { phone: string; hours: string };
