import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { db } from "@/lib/db/client";
import { killedAtTheLastStep } from "@/tests/support/killed";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  readAndSign,
  recorded,
  sign,
  statusOf,
} from "./a-covenant";

test("a last signature killed half-way leaves no signature, no coming into force and no record; trying again works", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  await readAndSign(chairOf(cluster, 0), text);
  await at(morning, () => recordReading(chairOf(cluster, 1), text));
  const before = await recorded();

  await killedAtTheLastStep(() => sign(chairOf(cluster, 1), text));

  expect(await db.covenantSignature.count()).toBe(1);
  expect([await statusOf(text.covenantId), await recorded()]).toEqual(["openForSigning", before]);
  await sign(chairOf(cluster, 1), text);
  expect(await statusOf(text.covenantId)).toBe("inForce");
});

test("an opening killed half-way freezes nothing and asks nobody", async () => {
  const cluster = await aClusterOfFive();
  const adopted = await anAdoptedCovenant(cluster);
  const before = await recorded();

  const open = () => openForSigning(cluster.secretary, { ...adopted, witnesses: [] });
  await killedAtTheLastStep(open);

  const { covenantId } = adopted;
  expect([await statusOf(covenantId), await recorded()]).toEqual(["adopted", before]);
  expect(await db.covenantVersion.count()).toBe(0);
  expect(await db.covenantParty.count()).toBe(0);
});
