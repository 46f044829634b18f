import { randomUUID } from "node:crypto";
import { TOTP } from "otpauth";
import { expect, test } from "vitest";
import { linkProvider, unlinkProvider } from "@/lib/account/commands/link-provider";
import { openSessionByProvider } from "@/lib/account/commands/open-session-by-provider";
import { addressAtProvider, identityBrought, providerOf } from "@/lib/account/provider";
import { sealSecret } from "@/lib/account/sealed-secret";
import { newTotpSecret } from "@/lib/account/totp";
import { db } from "@/lib/db/client";
import { morning } from "@/tests/lib/covenant/a-cluster-of-five";
import { aPerson, aVisitor, holderOf, password } from "@/tests/support/accounts";
import {
  back,
  comeBack,
  holderOfAccount,
  identity,
  link,
  sceneAtProvider,
  signedIn,
} from "./at-provider";

const scene = sceneAtProvider();

function onRecord(type: string, personId: string) {
  return db.auditEntry.count({ where: { type, subjectIds: { has: personId } } });
}

test("an address alone opens nothing: an identity signs in once its holder has linked it behind the password", async () => {
  const { chair } = scene.now;
  const who = await identity();
  expect(who).toMatchObject({ subject: "chair@x.vn", email: "chair@x.vn" });
  await expect(openSessionByProvider(aVisitor(), who)).rejects.toThrow("signIn.unknownIdentity");
  await expect(
    linkProvider(holderOfAccount(chair), who, { currentPassword: "không phải mật khẩu" }),
  ).rejects.toThrow("account.passwordWrong");
  expect(await db.providerIdentity.count()).toBe(0);

  await link(chair, who);
  await link(chair, who);
  await db.person.update({ where: { id: chair.personId }, data: { email: "moi@x.vn" } });
  const sessionId = await openSessionByProvider(aVisitor(), await identity());
  const session = await db.session.findUniqueOrThrow({ where: { id: sessionId } });
  expect(session).toMatchObject({
    ...{ personId: chair.personId, byProvider: true, secondFactorDue: false },
  });
  expect(await onRecord("account.providerLinked", chair.personId)).toBe(1);
});

test("an identity belongs to one account and an account to one identity, whoever links first", async () => {
  const { chair } = scene.now;
  const who = await identity();
  const other = await aPerson((await db.unit.findFirstOrThrow()).id);
  const theirs = holderOf(other, randomUUID());
  const tries = await Promise.allSettled([
    linkProvider(holderOfAccount(chair), who, { currentPassword: password }),
    linkProvider(theirs, who, { currentPassword: password }),
  ]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const winner = (await db.providerIdentity.findFirstOrThrow()).personId;
  const again = winner === other.id ? theirs : holderOfAccount(chair);
  await expect(
    linkProvider(again, { ...who, subject: "khac" }, { currentPassword: password }),
  ).rejects.toThrow("account.identityTaken");
  expect(await onRecord("account.providerLinked", winner)).toBe(1);
});

test("an account with a second factor is linked with a code too, and asked for one after the provider", async () => {
  const { chair } = scene.now;
  const who = await identity();
  const secret = newTotpSecret();
  await db.credential.update({
    where: { personId: chair.personId },
    data: { totpSecret: sealSecret(secret, chair.personId), totpSince: morning },
  });
  await expect(link(chair, who)).rejects.toThrow("account.codeWrong");
  const codeNow = new TOTP({ secret }).generate();
  await linkProvider(holderOfAccount(chair), who, {
    currentPassword: password,
    oneTimeCode: codeNow,
  });
  const id = await openSessionByProvider(aVisitor(), who);
  const session = await db.session.findUniqueOrThrow({ where: { id } });
  expect(session.secondFactorDue).toBe(true);
});

test("a link taken away opens nothing more, and ends what it had opened elsewhere", async () => {
  const { chair } = scene.now;
  const { actor } = await signedIn(chair);
  const who = await identity();
  await expect(unlinkProvider(holderOfAccount(chair), { currentPassword: "sai" })).rejects.toThrow(
    "account.passwordWrong",
  );
  await unlinkProvider(holderOfAccount(chair), { currentPassword: password });
  await unlinkProvider(holderOfAccount(chair), { currentPassword: password });
  await expect(openSessionByProvider(aVisitor(), who)).rejects.toThrow("signIn.unknownIdentity");
  const session = await db.session.findUniqueOrThrow({ where: { id: actor.sessionId } });
  expect(session.endedAt).not.toBeNull();
  expect(await onRecord("account.providerUnlinked", chair.personId)).toBe(1);
});

test("a disabled account is not opened by its link", async () => {
  const { chair } = scene.now;
  const who = await identity();
  await link(chair, who);
  await db.person.update({ where: { id: chair.personId }, data: { disabledAt: morning } });
  await expect(openSessionByProvider(aVisitor(), who)).rejects.toThrow("signIn.unknownIdentity");
});

test("what the provider says of itself is asked for once in ten minutes, however many start the way there", async () => {
  const { provider } = scene.now;
  const there = providerOf();
  if (!there) throw new Error("a provider is set");
  const start = () => addressAtProvider(there, { back, anew: false });
  await Promise.all([start(), start(), start()]);
  await start();
  expect(provider.told.discoveries).toBe(1);
});

test("an answer to another question, a forged one or a refusal is nobody's", async () => {
  const { provider } = scene.now;
  const { there, kept, brought } = await comeBack();
  const forged = new URL(brought);
  forged.searchParams.set("state", "khác");
  expect(await identityBrought(there, kept, forged)).toBeNull();
  // A code is good once.
  expect(await identityBrought(there, kept, brought)).toBeNull();
  const refused = new URL(`${back}?error=access_denied&state=${kept.state}&iss=${provider.issuer}`);
  expect(await identityBrought(there, kept, refused)).toBeNull();
});
