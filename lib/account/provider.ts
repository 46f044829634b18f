import "server-only";
import * as oauth from "oauth4webapi";
import { machineTime } from "@/lib/clock";
import { env } from "@/lib/env";

/** What the way back must bring along and be checked against; sealed in a cookie meanwhile. */
export type Kept = {
  state: string;
  nonce: string;
  verifier: string;
  /** Where the provider sends the browser back to. */
  back: string;
  /** By the machine's clock, in seconds: whoever is to prove themselves anew does it after this. */
  startedAt: number;
  /** Must they sign in anew at the provider, whatever session they have there? */
  anew: boolean;
};

/** Who the provider says it was, and when they signed in there. */
export type Identity = {
  issuer: string;
  subject: string;
  /** Only where the provider has made sure of it. */
  email: string | null;
  authenticatedAt: Date;
};

/** The office's identity provider (OpenID Connect), as the environment names it; null without one. */
export function providerOf() {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  const issuer = new URL(OIDC_ISSUER);
  return { issuer, id: OIDC_CLIENT_ID, secret: OIDC_CLIENT_SECRET, name: OIDC_NAME };
}

type Provider = NonNullable<ReturnType<typeof providerOf>>;

/** Where to send the browser, and what to keep for its way back. With `anew` a sign-in at the provider of before does not count. */
export async function addressAtProvider(provider: Provider, asked: Pick<Kept, "back" | "anew">) {
  const server = await discover(provider);
  const kept: Kept = {
    ...asked,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    startedAt: Math.floor(machineTime().getTime() / 1000),
  };
  const address = new URL(server.authorization_endpoint ?? "");
  const query = {
    ...{ client_id: provider.id, response_type: "code", scope: "openid email" },
    ...{ redirect_uri: kept.back, state: kept.state, nonce: kept.nonce },
    code_challenge: await oauth.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: "S256",
    ...(kept.anew && { max_age: "0" }),
  };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return { address: address.href, kept };
}

/**
 * Who came back: the code is exchanged, and everything in the answer checked against what was kept. Null for whatever is not the answer
 * to what was asked, a refusal of the provider's, or, where it was to be anew, a sign-in of before.
 */
export async function identityBrought(provider: Provider, kept: Kept, address: URL) {
  const server = await discover(provider);
  const client: oauth.Client = { client_id: provider.id, [oauth.clockTolerance]: tolerance };
  try {
    const answer = oauth.validateAuthResponse(server, client, address, kept.state);
    const exchanged = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.ClientSecretBasic(provider.secret),
      answer,
      kept.back,
      kept.verifier,
      requestOptions(provider),
    );
    const result = await oauth.processAuthorizationCodeResponse(server, client, exchanged, {
      expectedNonce: kept.nonce,
      requireIdToken: true,
      ...(kept.anew && { maxAge: 0 }),
    });
    const claims = oauth.getValidatedIdTokenClaims(result);
    if (!claims || claims.email !== undefined || !server.userinfo_endpoint) {
      return identityOf(claims, kept);
    }
    // Many providers tell of an address only when asked for it.
    const token = result.access_token;
    const told = await oauth.userInfoRequest(server, client, token, requestOptions(provider));
    const { email, email_verified } = await oauth.processUserInfoResponse(
      ...([server, client, claims.sub, told] as const),
    );
    return identityOf({ ...claims, email, email_verified }, kept);
  } catch (fault) {
    // What the provider or a forger said is no fault of ours; that it cannot be reached, or not in time, is.
    if (fault instanceof TypeError || fault instanceof DOMException) throw fault;
    return null;
  }
}

function identityOf(claims: oauth.IDToken | undefined, { anew, startedAt }: Kept): Identity | null {
  if (!claims) return null;
  const authenticatedAt = claims.auth_time ?? claims.iat;
  if (anew && (claims.auth_time ?? 0) < startedAt - tolerance) return null;
  const { email, email_verified: isVerified } = claims;
  return {
    ...{ issuer: claims.iss, subject: claims.sub },
    email: typeof email === "string" && isVerified === true ? email.toLowerCase() : null,
    authenticatedAt: new Date(authenticatedAt * 1000),
  };
}

/** What the provider says of itself, asked for every ten minutes at most: anyone at the door may start the way there. */
function discover(provider: Provider) {
  const issuer = provider.issuer.href;
  const at = machineTime().getTime();
  if (discovered?.issuer === issuer && at - discovered.at < 10 * 60_000) return discovered.server;
  const server = askForDiscovery(provider);
  const asked = { issuer, at, server };
  discovered = asked;
  // One that failed is asked for again by whoever comes next.
  server.catch(() => {
    if (discovered === asked) discovered = null;
  });
  return server;
}

let discovered: { issuer: string; at: number; server: Promise<oauth.AuthorizationServer> } | null =
  null;

async function askForDiscovery(provider: Provider) {
  const found = await oauth.discoveryRequest(provider.issuer, requestOptions(provider));
  return oauth.processDiscoveryResponse(provider.issuer, found);
}

/** Two machines' clocks may differ by so many seconds. */
const tolerance = 30;

/** In ten seconds or not at all; without HTTPS only on this very machine, as a provider behind the same proxy, or one in a test. */
function requestOptions({ issuer }: Provider) {
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(issuer.hostname);
  return {
    [oauth.allowInsecureRequests]: isHere && issuer.protocol === "http:",
    signal: AbortSignal.timeout(10_000),
  };
}
