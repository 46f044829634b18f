import "server-only";
import type { Actor, Holder } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { readLinkable } from "../linkable-cookie";
import { providerOf } from "../provider";
import { freshSince } from "../rules";

/** The office's identity provider by its name on the button; null without one. */
export function singleSignOn() {
  const provider = providerOf();
  return provider && { name: provider.name };
}

/** Of one's own account: since when it is linked at the provider, and who was just proved there and waits to be linked; null without a provider. */
export async function providerLinkOf({ personId, sessionId }: Holder) {
  const provider = providerOf();
  if (!provider) return null;
  const linked = await db.providerIdentity.findFirst({
    where: { personId },
    select: { linkedAt: true },
  });
  const waiting = linked ? null : await readLinkable(sessionId);
  return { name: provider.name, linkedAt: linked?.linkedAt ?? null, waiting };
}

export type ProviderLink = NonNullable<Awaited<ReturnType<typeof providerLinkOf>>>;

/** For someone whom the provider knows: its name, and when they last signed in anew there for an act still to come; null for others. */
export async function freshSignInOf({ personId, sessionId }: Actor) {
  const provider = providerOf();
  if (!provider) return null;
  const issuer = provider.issuer.href.replace(/\/$/, "");
  const known = await db.providerIdentity.count({
    where: { personId, issuer: { in: [issuer, `${issuer}/`] } },
  });
  if (known === 0) return null;
  const fresh = await db.freshSignIn.findFirst({
    where: { personId, sessionId, spentAt: null, keptAt: { gt: freshSince(now()) } },
    select: { keptAt: true },
    orderBy: { keptAt: "desc" },
  });
  return { name: provider.name, keptAt: fresh?.keptAt ?? null };
}
