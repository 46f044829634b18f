import "server-only";
import { putSessionCookie, sessionIdOfCookie } from "@/lib/auth/next-auth";
import type { Visitor } from "@/lib/auth/visitor";
import { env } from "@/lib/env";
import { ownAddress } from "@/lib/own-address";
import { Refusal } from "@/lib/refusal";
import { logMark, tellSecurity } from "@/lib/security-log";
import { putKept, takeKept } from "../kept-cookie";
import { putLinkable } from "../linkable-cookie";
import { addressAtProvider, identityBrought, providerOf } from "../provider";
import { type FreshFor, landingPath } from "../rules";
import { closeSession } from "./end-session";
import { keepFreshSignIn } from "./fresh-sign-in";
import { openSessionByProvider } from "./open-session-by-provider";

type Asked = { next: string | null; links: boolean; freshFor: FreshFor | null };

/**
 * Where to send the browser to sign in at the provider: anew where it is to be good for signing a text, or to be linked to the account
 * of whoever is signed in here; null without a provider, and for proving anew or linking what nobody is signed in to.
 */
export async function beginAtProvider({ next, links, freshFor }: Asked) {
  const anew = freshFor !== null || links;
  const provider = providerOf();
  const sessionId = (await sessionIdOfCookie()) ?? "";
  if (!provider || (anew && !sessionId)) return null;
  const own = (env.PUBLIC_ADDRESS || (await ownAddress())).replace(/\/+$/, "");
  const { address, kept } = await addressAtProvider(provider, {
    ...{ back: `${own}/sign-in/sso/back`, anew },
  });
  const why = { next: landingPath(next), sessionId: anew ? sessionId : "", links, freshFor };
  await putKept({ ...kept, ...why });
  return address;
}

/**
 * Takes in who comes back from the provider: opens a session, or keeps that the holder of this one has signed in anew for what they
 * asked, or as whom, for them to link it. Gives the page to go to, at the door where it was refused; null without a provider.
 */
export async function returnFromProvider(visitor: Visitor, address: URL) {
  const provider = providerOf();
  if (!provider) return null;
  const kept = await takeKept();
  const brought = kept && new URL(`${kept.back}${address.search}`);
  const identity = kept && brought && (await identityBrought(provider, kept, brought));
  const told = (security: string) => tellSecurity({ security, address: logMark(visitor.address) });
  if (!kept || !identity) {
    told("account.notProvedByProvider");
    return `${kept?.links ? "/account" : "/sign-in"}?done=notProved`;
  }
  try {
    const before = await sessionIdOfCookie();
    if (kept.sessionId) {
      if (before !== kept.sessionId) throw new Refusal("account.otherIdentity");
      if (kept.freshFor) await keepFreshSignIn(kept.sessionId, identity, kept.freshFor);
      else await putLinkable(kept.sessionId, identity);
      return kept.next;
    }
    await putSessionCookie(await openSessionByProvider(visitor, identity));
    if (before) await closeSession(before);
    return kept.next;
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.code === "busy") throw fault;
    told(fault.code);
    return fault.code === "account.otherIdentity"
      ? `${kept.next}${kept.next.includes("?") ? "&" : "?"}proved=other`
      : "/sign-in?done=unknownIdentity";
  }
}
