import { randomUUID } from "node:crypto";
import { afterEach, beforeEach } from "vitest";
import { linkProvider } from "@/lib/account/commands/link-provider";
import { openSessionByProvider } from "@/lib/account/commands/open-session-by-provider";
import { givePassword } from "@/lib/account/commands/set-password";
import {
  addressAtProvider,
  type Identity,
  identityBrought,
  providerOf,
} from "@/lib/account/provider";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { aClusterOfFive, chairOf, morning } from "@/tests/lib/covenant/a-cluster-of-five";
import { anOpenCovenant } from "@/tests/lib/covenant/a-covenant";
import { aVisitor, holderOf, password } from "@/tests/support/accounts";
import { aBrowser, anIdentityProvider } from "@/tests/support/identity-provider";

export const back = "http://localhost/sign-in/sso/back";
const clientSecret = "the tests own secret";

/** Before each test: a provider running, and a chair known to it beside a covenant open for signing. */
async function makeScene() {
  const provider = await anIdentityProvider({ id: "cum-thi-dua", secret: clientSecret, back });
  env.OIDC_ISSUER = provider.issuer;
  env.OIDC_CLIENT_ID = "cum-thi-dua";
  env.OIDC_CLIENT_SECRET = clientSecret;
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 0);
  await db.person.update({ where: { id: chair.personId }, data: { email: "chair@x.vn" } });
  await transaction((tx) => givePassword(tx, { personId: chair.personId, password }));
  provider.told.who = "chair@x.vn";
  return { provider, cluster, text, chair };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** The scene of the test that runs. */
export function sceneAtProvider(): { readonly now: Scene } {
  let scene: Scene | undefined;
  beforeEach(async () => {
    scene = await makeScene();
  });
  afterEach(async () => {
    delete env.OIDC_ISSUER;
    await scene?.provider.close();
  });
  return {
    get now() {
      if (!scene) throw new Error("no test runs");
      return scene;
    },
  };
}

type Way = { anew?: boolean; visit?: ReturnType<typeof aBrowser> };

/** To the provider and back, in one browser. */
export async function comeBack({ anew = false, visit = aBrowser() }: Way = {}) {
  const there = providerOf();
  if (!there) throw new Error("a provider is set");
  const { address, kept } = await addressAtProvider(there, { back, anew });
  const brought = await visit(address, back);
  return { there, kept, brought, identity: await identityBrought(there, kept, brought) };
}

export async function identity(way?: Way) {
  const came = await comeBack(way);
  if (!came.identity) throw new Error("the provider has signed somebody in");
  return came.identity;
}

export function holderOfAccount(chair: Actor) {
  return holderOf({ id: chair.personId, fullName: chair.name, userName: "chair" }, randomUUID());
}

export function link(chair: Actor, who: Identity) {
  return linkProvider(holderOfAccount(chair), who, { currentPassword: password });
}

/** The chair with a session that the provider opened, in a browser that has a session there. */
export async function signedIn(chair: Actor) {
  const visit = aBrowser();
  const who = await identity({ visit });
  await link(chair, who);
  const sessionId = await at(morning, () => openSessionByProvider(aVisitor(), who));
  const actor: Actor = { ...chair, sessionId };
  return { visit, actor };
}
