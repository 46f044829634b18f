import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { keepFreshSignIn } from "@/lib/account/commands/fresh-sign-in";
import { freshSignInPath } from "@/lib/account/rules";
import { freshFor } from "@/lib/account/schema";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { signCovenant } from "@/lib/covenant/commands/sign-covenant";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { db } from "@/lib/db/client";
import { morning } from "@/tests/lib/covenant/a-cluster-of-five";
import { anOpenCovenant, whence } from "@/tests/lib/covenant/a-covenant";
import { asOwner } from "@/tests/support/own-database";
import { back, identity, sceneAtProvider, signedIn } from "./at-provider";

const scene = sceneAtProvider();

type Text = { covenantId: string; textHash: string };

function sign(actor: Actor, text: Text, minutesLater = 1) {
  const later = new Date(morning.getTime() + minutesLater * 60_000);
  const proof = { ...text, password: "", byProvider: "on" as const };
  return at(later, () => signCovenant(actor, proof, whence));
}

/** What the link on the covenant's page says the sign-in is for, as the browser brings it along. */
function madeFor({ capacity: { assignmentId } }: Actor, text: Text) {
  const made = { textId: text.covenantId, textHash: text.textHash, assignmentId };
  const link = new URL(freshSignInPath(made, `/covenants/${text.covenantId}`), back);
  return freshFor.parse(Object.fromEntries(link.searchParams));
}

test("a chair signs by a sign-in made anew at that moment, which the provider asks for though it has a session", async () => {
  const { provider, chair, text } = scene.now;
  const { visit, actor } = await signedIn(chair);
  await at(morning, () => recordReading(actor, text));
  await identity({ visit });
  expect(provider.told.signIns).toBe(1);
  await expect(sign(actor, text)).rejects.toThrow("account.notFresh");

  const anew = await identity({ visit, anew: true });
  expect(provider.told.signIns).toBe(2);
  await at(morning, () => keepFreshSignIn(actor.sessionId, anew, madeFor(actor, text)));
  const seen = await at(morning, () => getCovenant(actor, text.covenantId));
  expect(seen?.viewer.signing?.byProvider?.keptAt).toEqual(morning);
  await sign(actor, text);
  expect(await db.covenantSignature.count({ where: { personId: chair.personId } })).toBe(1);
});

test("it is good for five minutes, one act and one session", async () => {
  const { chair, text } = scene.now;
  const { visit, actor } = await signedIn(chair);
  await at(morning, () => recordReading(actor, text));
  const anew = await identity({ visit, anew: true });
  await at(morning, () => keepFreshSignIn(actor.sessionId, anew, madeFor(actor, text)));
  await expect(sign(actor, text, 6)).rejects.toThrow("account.notFresh");
  const { actor: elsewhere } = await signedIn(chair);
  await expect(sign(elsewhere, text)).rejects.toThrow("account.notFresh");
  const tries = await Promise.allSettled([sign(actor, text), sign(actor, text)]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const again = asOwner("update fresh_sign_ins set spent_at = null");
  await expect(again).rejects.toThrow("spent once");
});

test("somebody else's sign-in proves nothing for the holder of the session", async () => {
  const { provider, chair, text } = scene.now;
  const { actor } = await signedIn(chair);
  provider.told.who = "khac@x.vn";
  const other = await identity({ anew: true });
  const kept = keepFreshSignIn(actor.sessionId, other, madeFor(actor, text));
  await expect(kept).rejects.toThrow("account.otherIdentity");
});

test("a sign-in made anew for one text signs no other covenant, no other words and in no other assignment", async () => {
  const { chair, text, cluster } = scene.now;
  const { visit, actor } = await signedIn(chair);
  const another = await anOpenCovenant(cluster, "Vì người nghèo");
  const other: Actor = { ...actor, capacity: { ...actor.capacity, assignmentId: randomUUID() } };
  for (const read of [text, another]) await at(morning, () => recordReading(actor, read));
  const anew = await identity({ visit, anew: true });
  await at(morning, () => keepFreshSignIn(actor.sessionId, anew, madeFor(actor, text)));

  await expect(sign(actor, another)).rejects.toThrow("account.freshForOther");
  const otherWords = { ...text, textHash: another.textHash };
  await expect(sign(actor, otherWords)).rejects.toThrow("account.freshForOther");
  await expect(sign(other, text)).rejects.toThrow("account.freshForOther");
  const seen = await at(morning, () => getCovenant(actor, another.covenantId));
  expect(seen?.viewer.signing?.byProvider?.keptAt).toBeNull();
  expect(await db.covenantSignature.count()).toBe(0);
  const moved = asOwner("update fresh_sign_ins set text_id = $1", [another.covenantId]);
  await expect(moved).rejects.toThrow("spent once");

  await sign(actor, text);
  expect(await db.covenantSignature.count()).toBe(1);
});
