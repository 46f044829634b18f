import "server-only";
import type { Holder } from "@/lib/auth/actor";
import { openSecret, sealSecret } from "./sealed-secret";

/** Seals a second factor's secret that waits to be confirmed: for the screen that asked for it, and no other of the person's. */
export function sealPending(secret: string, holder: Holder) {
  return sealSecret(secret, screenOf(holder));
}

/** Null when the secret was asked for at another screen, or is none that waits. */
export function openPending(sealed: string, holder: Holder) {
  try {
    return openSecret(sealed, screenOf(holder));
  } catch {
    return null;
  }
}

function screenOf({ personId, sessionId }: Holder) {
  return `${personId} ${sessionId}`;
}
