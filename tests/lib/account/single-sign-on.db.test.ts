import { randomUUID } from "node:crypto";
import { TOTP } from "otpauth";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepFreshSignIn } from "@/lib/account/commands/fresh-sign-in";
import { linkProvider, unlinkProvider } from "@/lib/account/commands/link-provider";
import { openSessionByProvider } from "@/lib/account/commands/open-session-by-provider";
import { givePassword } from "@/lib/account/commands/set-password";
import {
  addressAtProvider,
  type Identity,
  identityBrought,
  providerOf,
} from "@/lib/account/provider";
import { sealSecret } from "@/lib/account/sealed-secret";
import { newTotpSecret } from "@/lib/account/totp";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { signCovenant } from "@/lib/covenant/commands/sign-covenant";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { aClusterOfFive, chairOf, morning } from "@/tests/lib/covenant/a-cluster-of-five";
import { anOpenCovenant, whence } from "@/tests/lib/covenant/a-covenant";
import { aPerson, aVisitor, holderOf, password } from "@/tests/support/accounts";
import { aBrowser, anIdentityProvider } from "@/tests/support/identity-provider";
import { asOwner } from "@/tests/support/own-database";

const back = "http://localhost/sign-in/sso/back";
const clientSecret = "the tests own secret";
let provider: Awaited<ReturnType<typeof anIdentityProvider>>;
let chair: Actor;
let text: { covenantId: string; textHash: string };

beforeEach(async () => {
  provider = await anIdentityProvider({ id: "cum-thi-dua", secret: clientSecret, back });
  env.OIDC_ISSUER = provider.issuer;
  env.OIDC_CLIENT_ID = "cum-thi-dua";
  env.OIDC_CLIENT_SECRET = clientSecret;
  const cluster = await aClusterOfFive({ members: 2 });
  text = await anOpenCovenant(cluster);
  chair = chairOf(cluster, 0);
  await db.person.update({ where: { id: chair.personId }, data: { email: "chair@x.vn" } });
  await transaction((tx) => givePassword(tx, { personId: chair.personId, password }));
  provider.told.who = "chair@x.vn";
});
afterEach(async () => {
  delete env.OIDC_ISSUER;
  await provider.close();
});

type Way = { anew?: boolean; visit?: ReturnType<typeof aBrowser> };

/** To the provider and back, in one browser. */
async function comeBack({ anew = false, visit = aBrowser() }: Way = {}) {
  const there = providerOf();
  if (!there) throw new Error("a provider is set");
  const { address, kept } = await addressAtProvider(there, { back, anew });
  const brought = await visit(address, back);
  return { there, kept, brought, identity: await identityBrought(there, kept, brought) };
}

async function identity(way?: Way) {
  const came = await comeBack(way);
  if (!came.identity) throw new Error("the provider has signed somebody in");
  return came.identity;
}

const holder = () =>
  holderOf({ id: chair.personId, fullName: chair.name, userName: "chair" }, randomUUID());

const linked = (who: Identity) => linkProvider(holder(), who, { currentPassword: password });

function onRecord(type: string, personId = chair.personId) {
  return db.auditEntry.count({ where: { type, subjectIds: { has: personId } } });
}

async function signedIn() {
  const visit = aBrowser();
  const who = await identity({ visit });
  await linked(who);
  const sessionId = await at(morning, () => openSessionByProvider(aVisitor(), who));
  const actor: Actor = { ...chair, sessionId };
  return { visit, actor };
}

function sign(actor: Actor, minutesLater = 1) {
  const later = new Date(morning.getTime() + minutesLater * 60_000);
  const proof = { ...text, password: "", byProvider: "on" as const };
  return at(later, () => signCovenant(actor, proof, whence));
}

test("an address alone opens nothing: an identity signs in once its holder has linked it behind the password", async () => {
  const who = await identity();
  expect(who).toMatchObject({ subject: "chair@x.vn", email: "chair@x.vn" });
  await expect(openSessionByProvider(aVisitor(), who)).rejects.toThrow("signIn.unknownIdentity");
  await expect(
    linkProvider(holder(), who, { currentPassword: "không phải mật khẩu" }),
  ).rejects.toThrow("account.passwordWrong");
  expect(await db.providerIdentity.count()).toBe(0);

  await linked(who);
  await linked(who);
  await db.person.update({ where: { id: chair.personId }, data: { email: "moi@x.vn" } });
  const sessionId = await openSessionByProvider(aVisitor(), await identity());
  const session = await db.session.findUniqueOrThrow({ where: { id: sessionId } });
  expect(session).toMatchObject({
    ...{ personId: chair.personId, byProvider: true, secondFactorDue: false },
  });
  expect(await onRecord("account.providerLinked")).toBe(1);
});

test("an identity belongs to one account and an account to one identity, whoever links first", async () => {
  const who = await identity();
  const other = await aPerson((await db.unit.findFirstOrThrow()).id);
  const theirs = holderOf(other, randomUUID());
  const tries = await Promise.allSettled([
    linkProvider(holder(), who, { currentPassword: password }),
    linkProvider(theirs, who, { currentPassword: password }),
  ]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const winner = (await db.providerIdentity.findFirstOrThrow()).personId;
  const again = winner === other.id ? theirs : holder();
  await expect(
    linkProvider(again, { ...who, subject: "khac" }, { currentPassword: password }),
  ).rejects.toThrow("account.identityTaken");
  expect(await onRecord("account.providerLinked", winner)).toBe(1);
});

test("an account with a second factor is linked with a code too, and asked for one after the provider", async () => {
  const who = await identity();
  const secret = newTotpSecret();
  await db.credential.update({
    where: { personId: chair.personId },
    data: { totpSecret: sealSecret(secret, chair.personId), totpSince: morning },
  });
  await expect(linked(who)).rejects.toThrow("account.codeWrong");
  const codeNow = new TOTP({ secret }).generate();
  await linkProvider(holder(), who, { currentPassword: password, oneTimeCode: codeNow });
  const id = await openSessionByProvider(aVisitor(), who);
  const session = await db.session.findUniqueOrThrow({ where: { id } });
  expect(session.secondFactorDue).toBe(true);
});

test("a link taken away opens nothing more, and ends what it had opened elsewhere", async () => {
  const { actor } = await signedIn();
  const who = await identity();
  await expect(unlinkProvider(holder(), { currentPassword: "sai" })).rejects.toThrow(
    "account.passwordWrong",
  );
  await unlinkProvider(holder(), { currentPassword: password });
  await unlinkProvider(holder(), { currentPassword: password });
  await expect(openSessionByProvider(aVisitor(), who)).rejects.toThrow("signIn.unknownIdentity");
  const session = await db.session.findUniqueOrThrow({ where: { id: actor.sessionId } });
  expect(session.endedAt).not.toBeNull();
  expect(await onRecord("account.providerUnlinked")).toBe(1);
});

test("a disabled account is not opened by its link", async () => {
  const who = await identity();
  await linked(who);
  await db.person.update({ where: { id: chair.personId }, data: { disabledAt: morning } });
  await expect(openSessionByProvider(aVisitor(), who)).rejects.toThrow("signIn.unknownIdentity");
});

test("what the provider says of itself is asked for once in ten minutes, however many start the way there", async () => {
  const there = providerOf();
  if (!there) throw new Error("a provider is set");
  const start = () => addressAtProvider(there, { back, anew: false });
  await Promise.all([start(), start(), start()]);
  await start();
  expect(provider.told.discoveries).toBe(1);
});

test("a chair signs by a sign-in made anew at that moment, which the provider asks for though it has a session", async () => {
  const { visit, actor } = await signedIn();
  await at(morning, () => recordReading(actor, text));
  await identity({ visit });
  expect(provider.told.signIns).toBe(1);
  await expect(sign(actor)).rejects.toThrow("account.notFresh");

  const anew = await identity({ visit, anew: true });
  expect(provider.told.signIns).toBe(2);
  await at(morning, () => keepFreshSignIn(actor.sessionId, anew));
  const seen = await at(morning, () => getCovenant(actor, text.covenantId));
  expect(seen?.viewer.signing?.byProvider?.keptAt).toEqual(morning);
  await sign(actor);
  expect(await db.covenantSignature.count({ where: { personId: chair.personId } })).toBe(1);
});

test("it is good for five minutes, one act and one session", async () => {
  const { visit, actor } = await signedIn();
  await at(morning, () => recordReading(actor, text));
  const anew = await identity({ visit, anew: true });
  await at(morning, () => keepFreshSignIn(actor.sessionId, anew));
  await expect(sign(actor, 6)).rejects.toThrow("account.notFresh");
  const { actor: elsewhere } = await signedIn();
  await expect(sign(elsewhere)).rejects.toThrow("account.notFresh");
  const tries = await Promise.allSettled([sign(actor), sign(actor)]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const again = asOwner("update fresh_sign_ins set spent_at = null");
  await expect(again).rejects.toThrow("spent once");
});

test("somebody else's sign-in proves nothing for the holder of the session", async () => {
  const { actor } = await signedIn();
  provider.told.who = "khac@x.vn";
  const other = await identity({ anew: true });
  await expect(keepFreshSignIn(actor.sessionId, other)).rejects.toThrow("account.otherIdentity");
});

test("an answer to another question, a forged one or a refusal is nobody's", async () => {
  const { there, kept, brought } = await comeBack();
  const forged = new URL(brought);
  forged.searchParams.set("state", "khác");
  expect(await identityBrought(there, kept, forged)).toBeNull();
  // A code is good once.
  expect(await identityBrought(there, kept, brought)).toBeNull();
  const refused = new URL(`${back}?error=access_denied&state=${kept.state}&iss=${provider.issuer}`);
  expect(await identityBrought(there, kept, refused)).toBeNull();
});
