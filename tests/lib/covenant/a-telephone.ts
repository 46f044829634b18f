import { Secret, TOTP } from "otpauth";
import { beginSecondFactor, confirmSecondFactor } from "@/lib/account/commands/add-second-factor";
import { getEnrolment } from "@/lib/account/queries/enrolment";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { holderOf, password } from "@/tests/support/accounts";
import { morning } from "./a-cluster-of-five";

/** The chair's telephone, shown the secret and confirmed with its code of the morning. */
export async function aTelephoneOf({ personId, sessionId }: Actor) {
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
