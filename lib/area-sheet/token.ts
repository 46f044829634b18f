import { createHash, randomBytes } from "node:crypto";

/** 128 bits by chance, as they stand in an address. */
export function newToken() {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a token: whoever reads the table opens nothing with it. */
export function tokenHash(token: string) {
  return createHash("sha256").update(token).digest("hex");
}
