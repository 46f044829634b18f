import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { beginSecondFactor, confirmSecondFactor } from "@/lib/account/commands/add-second-factor";
import { getEnrolment } from "@/lib/account/queries/enrolment";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { signCovenant } from "@/lib/covenant/commands/sign-covenant";
import { db } from "@/lib/db/client";
import { holderOf, password } from "@/tests/support/accounts";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, whence } from "./a-covenant";

const later = new Date(morning.getTime() + 30_000);

/** The chair's telephone, shown the secret and confirmed with its code of the morning. */
async function aTelephoneOf({ personId, sessionId }: Actor) {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } });
  const holder = holderOf(person, sessionId);
  await beginSecondFactor(holder);
  const { secret = "" } = (await getEnrolment(holder)) ?? {};
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) });
  const codeAt = (moment: Date) => totp.generate({ timestamp: moment.getTime() });
  await confirmSecondFactor(holder, {
    currentPassword: password,
    oneTimeCode: codeAt(morning),
  });
  return codeAt;
}

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
