import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { bringSignedCopy } from "@/lib/covenant/commands/bring-signed-copy";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { db } from "@/lib/db/client";
import { aSigningKey } from "@/tests/lib/signature/a-signing-key";
import { signCopy } from "@/tests/lib/signature/sign-copy";
import { password } from "@/tests/support/accounts";
import { aFile } from "@/tests/support/files";
import { killedAtTheLastStep } from "@/tests/support/killed";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  readAndSign,
  recorded,
  sign,
  statusOf,
  whence,
} from "./a-covenant";
import { confirm, scan } from "./a-scan";
import { aCopy } from "./a-signed-copy";

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

test("a scan's confirmation killed half-way leaves it to be looked at; trying again works", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const scanId = await scan(cluster, text, [0, 1]);
  const before = await recorded();

  await killedAtTheLastStep(() => confirm(cluster.cityLeader, text, scanId));

  expect(await db.covenantSignature.count()).toBe(0);
  expect(await db.covenantScanDecision.count()).toBe(0);
  expect([await statusOf(text.covenantId), await recorded()]).toEqual(["openForSigning", before]);
  await confirm(cluster.cityLeader, text, scanId);
  expect(await statusOf(text.covenantId)).toBe("inForce");
});

test("a copy signed outside whose receipt is killed half-way was not received; trying again works", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 0);
  await at(morning, () => recordReading(chair, text));
  const signed = await signCopy(await aCopy(chair, text), aSigningKey({ name: "Nguyen Van An" }));
  const signedCopy = aFile(signed, "ban-da-ky.pdf");
  const bring = () =>
    at(morning, () => bringSignedCopy(chair, { ...text, password, signedCopy }, whence));
  const before = await recorded();

  await killedAtTheLastStep(bring);

  expect(await db.covenantSignature.count()).toBe(0);
  expect([await db.externalSignature.count(), await recorded()]).toEqual([0, before]);
  await bring();
  expect(await db.externalSignature.count()).toBe(1);
});

test("a withdrawal killed half-way takes nothing back: the signature stands and the next one counts", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  await readAndSign(chairOf(cluster, 0), text);
  const before = await recorded();

  const takeBack = () => withdrawForEditing(cluster.secretary, { ...text, reason: "Sửa mục 2" });
  await killedAtTheLastStep(takeBack);

  expect([await statusOf(text.covenantId), await recorded()]).toEqual(["openForSigning", before]);
  expect([await db.covenantWithdrawal.count(), await db.covenantParty.count()]).toEqual([0, 2]);
  await readAndSign(chairOf(cluster, 1), text);
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
