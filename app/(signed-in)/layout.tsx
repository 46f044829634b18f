import type { ReactNode } from "react";
import { SignOutForm } from "@/components/account/sign-out-form";
import { AppFrame } from "@/components/shell/app-frame";
import { navigationOf } from "@/components/shell/main-navigation";
import { isInsideZalo } from "@/lib/account/labels";
import { requireActor } from "@/lib/auth/session";
import { currentVisitor } from "@/lib/auth/visitor";
import { env } from "@/lib/env";
import { getHelpLine } from "@/lib/setting/queries";

/** The desk around every page. It is no gate: each page asks for its actor itself. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  return (
    <AppFrame
      demo={env.MODE === "demo"}
      insideZalo={isInsideZalo((await currentVisitor()).userAgent)}
      capacity={actor.capacity.title}
      places={{
        home: "/",
        search: "/search",
        actingAs: "/acting-as",
        help: "/help",
        more: "/more",
      }}
      signOut={<SignOutForm />}
      help={(await getHelpLine(actor)) ?? undefined}
      capacities={Object.fromEntries(actor.capacities.map(({ key, title }) => [key, title]))}
      {...navigationOf(actor.capacity.role)}
    >
      {children}
    </AppFrame>
  );
}
