import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { openSecret } from "../sealed-secret";
import { secretInGroups, totpAddress } from "../totp";

/** The secret that waits to be confirmed: as an address for the QR code, and for typing it in. Null when none waits. */
export async function getEnrolment({ personId }: Holder) {
  const credential = await db.credential.findUnique({
    where: { personId },
    select: { totpSecret: true, totpSince: true, person: { select: { userName: true } } },
  });
  if (!credential?.totpSecret || credential.totpSince) return null;
  const secret = openSecret(credential.totpSecret, personId);
  return {
    address: totpAddress(secret, credential.person.userName),
    secret: secretInGroups(secret),
  };
}
