import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { readLinkable } from "../linkable-cookie";
import { providerOf } from "../provider";

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
