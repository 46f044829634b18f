import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { signCovenant } from "@/lib/covenant/commands/sign-covenant";
import { db } from "@/lib/db/client";
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
