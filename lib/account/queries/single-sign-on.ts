import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { providerOf } from "../provider";
import { type FreshFor, freshSignInPath, freshSince } from "../rules";

/** The office's identity provider by its name on the button; null without one. */
export function singleSignOn() {
  const provider = providerOf();
  return provider && { name: provider.name };
}

/** For someone whom the provider knows: its name, when they last signed in anew there for this text, and where to do so, to come back to `next`; null for others. */
export async function freshSignInOf({ personId, sessionId }: Actor, made: FreshFor, next: string) {
  const provider = providerOf();
  if (!provider) return null;
  const issuer = provider.issuer.href.replace(/\/$/, "");
  const known = await db.providerIdentity.count({
    where: { personId, issuer: { in: [issuer, `${issuer}/`] } },
  });
  if (known === 0) return null;
  const fresh = await db.freshSignIn.findFirst({
    where: { ...made, personId, sessionId, spentAt: null, keptAt: { gt: freshSince(now()) } },
    select: { keptAt: true },
    orderBy: { keptAt: "desc" },
  });
  return { name: provider.name, keptAt: fresh?.keptAt ?? null, start: freshSignInPath(made, next) };
}
