import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { signCovenant } from "@/lib/covenant/commands/sign-covenant";
import { signOnSharedDevice } from "@/lib/covenant/commands/sign-on-shared-device";
import { db } from "@/lib/db/client";
import { password } from "@/tests/support/accounts";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, whence } from "./a-covenant";
import { aTelephoneOf } from "./a-telephone";

const later = new Date(morning.getTime() + 30_000);

test("a code of the second factor signs in place of the password, once; a wrong or spent one does not", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 0);
  const codeAt = await at(morning, () => aTelephoneOf(chair));
  await at(morning, () => recordReading(chair, text));
  const signWith = (oneTimeCode: string) =>
    at(later, () => signCovenant(chair, { ...text, password: "", oneTimeCode }, whence));

  await expect(signWith("000000")).rejects.toThrow("account.codeWrong");
  await expect(signWith(codeAt(morning))).rejects.toThrow("account.codeWrong");
  expect(await db.covenantSignature.count()).toBe(0);
  await signWith(codeAt(later));
  expect(await db.covenantSignature.count()).toBe(1);
});

test("who has no second factor cannot sign with a code", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 0);
  await at(morning, () => recordReading(chair, text));
  await expect(
    at(morning, () =>
      signCovenant(chair, { ...text, password: "", oneTimeCode: "123456" }, whence),
    ),
  ).rejects.toThrow("account.codeWrong");
});

test("a host who keeps guessing codes is made to wait, and the person still signs on their own telephone", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 0);
  const codeAt = await at(morning, () => aTelephoneOf(chair));
  await at(morning, () => recordReading(chair, text));
  const { assignmentId } = chair.capacity;
  const guess = { ...text, assignmentId, password, oneTimeCode: "000000" };
  const tryAtHand = () => at(later, () => signOnSharedDevice(cluster.secretary, guess, whence));
  for (let number = 1; number <= 5; number++) {
    await expect(tryAtHand()).rejects.toThrow("account.codeWrong");
  }
  await expect(tryAtHand()).rejects.toThrow("signIn.wait");
  const own = { ...text, password: "", oneTimeCode: codeAt(later) };
  await at(later, () => signCovenant(chair, own, whence));
  expect(await db.covenantSignature.count()).toBe(1);
});
