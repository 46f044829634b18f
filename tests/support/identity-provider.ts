import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Adapter, type AdapterPayload } from "oidc-provider";

/** A real OpenID Connect provider on this machine; whoever is `who` signs in without being asked for a password. */
export async function anIdentityProvider({ id, secret, back }: Client) {
  let provider: Provider | undefined;
  const told = { who: "", signIns: 0, discoveries: 0 };
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/.well-known/")) told.discoveries += 1;
    if (provider && request.url?.startsWith("/interaction/")) {
      // Whoever comes without the cookie of having been sent there is turned away.
      interact(provider, told, { request, response }).catch(() => {
        response.writeHead(400).end();
      });
    } else provider?.callback()(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider = new Provider(issuer, {
    adapter: Memory,
    ttl: {
      Session: 600,
      Grant: 600,
      Interaction: 60,
      AuthorizationCode: 60,
      AccessToken: 60,
      IdToken: 60,
    },
    clients: [{ client_id: id, client_secret: secret, redirect_uris: [back] }],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    cookies: { keys: ["the tests' own"] },
    jwks: { keys: [{ ...signingKey(), use: "sig", alg: "RS256" }] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: accountId, email_verified: !isUnsure(accountId) }),
    }),
  });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { issuer, told, close };
}

/** What the provider remembers while it runs: each kind of thing by its id. */
class Memory implements Adapter {
  readonly #kind: string;
  static readonly #kept = new Map<string, AdapterPayload>();
  constructor(kind: string) {
    this.#kind = kind;
  }
  async upsert(id: string, payload: AdapterPayload) {
    Memory.#kept.set(`${this.#kind} ${id}`, payload);
  }
  async find(id: string) {
    return Memory.#kept.get(`${this.#kind} ${id}`);
  }
  async findByUid(uid: string) {
    return [...Memory.#kept.values()].find((payload) => payload.uid === uid);
  }
  async findByUserCode() {
    return undefined;
  }
  async consume(id: string) {
    const payload = await this.find(id);
    if (payload) payload.consumed = Date.now();
  }
  async destroy(id: string) {
    Memory.#kept.delete(`${this.#kind} ${id}`);
  }
  async revokeByGrantId(grantId: string) {
    for (const [name, payload] of Memory.#kept) {
      if (payload.grantId === grantId) Memory.#kept.delete(name);
    }
  }
}

type Client = { id: string; secret: string; back: string };
type Exchange = { request: IncomingMessage; response: ServerResponse };

/** Somebody whose address the provider has not made sure of. */
function isUnsure(accountId: string) {
  return accountId.startsWith("unsure");
}

async function interact(
  provider: Provider,
  told: { who: string; signIns: number },
  { request, response }: Exchange,
) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === "login") {
    told.signIns += 1;
    const login = { accountId: told.who };
    await provider.interactionFinished(request, response, { login });
    return;
  }
  const clientId = String(params.client_id);
  const grant = new provider.Grant({ accountId: session?.accountId ?? told.who, clientId });
  grant.addOIDCScope("openid email");
  const consent = { grantId: await grant.save() };
  const goOn = { mergeWithLastSubmission: true };
  await provider.interactionFinished(request, response, { consent }, goOn);
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ format: "jwk" }) as { kty: "RSA"; n: string; e: string };
}

/** A browser as far as a provider needs one: it keeps cookies and follows where it is sent, until it is sent back. */
export function aBrowser() {
  const cookies = new Map<string, string>();
  async function visit(address: string, back: string): Promise<URL> {
    if (address.startsWith(back)) return new URL(address);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { headers: { cookie }, redirect: "manual" });
    for (const sent of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(sent) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const next = answer.headers.get("location");
    if (!next) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    return visit(new URL(next, address).href, back);
  }
  return visit;
}
