import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { openPending } from "../pending-secret";
import { secretInGroups, totpAddress } from "../totp";

/** The secret that waits to be confirmed: as an address for the QR code, and for typing it in. Null when none waits, or it was asked for at another screen. */
export async function getEnrolment(holder: Holder) {
  const credential = await db.credential.findUnique({
    where: { personId: holder.personId },
    select: { totpSecret: true, totpSince: true, person: { select: { userName: true } } },
  });
  if (!credential?.totpSecret || credential.totpSince) return null;
  const secret = openPending(credential.totpSecret, holder);
  if (!secret) return null;
  return {
    address: totpAddress(secret, credential.person.userName),
    secret: secretInGroups(secret),
  };
}
