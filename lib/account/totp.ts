import { Secret, TOTP } from "otpauth";

const period = 30;
const issuer = "Quản lý cụm thi đua";

/** A fresh secret in base32: 160 bits, as RFC 4226 recommends. */
export function newTotpSecret() {
  return new Secret({ size: 20 }).base32;
}

/** What the QR code says to an authenticator. */
export function totpAddress(secret: string, userName: string) {
  return totpOf(secret, userName).toString();
}

/** The secret as one types it by hand: "ABCD EFGH …". */
export function secretInGroups(secret: string) {
  return secret.replace(/(.{4})(?=.)/g, "$1 ");
}

/**
 * The 30-second step whose code this is, among the present one and its two neighbours, for telephones run a little
 * early or late; null for any other code, and for one of a step that has been used already.
 */
export function acceptedStep(
  secret: string,
  code: string,
  { at, lastStep }: { at: Date; lastStep: bigint | null },
) {
  const delta = totpOf(secret).validate({ token: code, timestamp: at.getTime(), window: 1 });
  if (delta === null) return null;
  const step = BigInt(Math.floor(at.getTime() / 1000 / period) + delta);
  return lastStep !== null && step <= lastStep ? null : step;
}

function totpOf(secret: string, label = "") {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits: 6, period });
}
