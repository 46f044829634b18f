import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const cipher = "aes-256-gcm";

/** Encrypts a second factor's secret for one person; in another person's row it does not open. */
export function sealSecret(secret: string, personId: string) {
  const nonce = randomBytes(12);
  const sealing = createCipheriv(cipher, key(), nonce).setAAD(Buffer.from(personId));
  const text = Buffer.concat([sealing.update(secret, "utf8"), sealing.final()]);
  return [nonce, sealing.getAuthTag(), text].map((part) => part.toString("base64url")).join(".");
}

/** Fails on anything that was not sealed with this key for this person. */
export function openSecret(sealed: string, personId: string) {
  const [nonce, tag, text] = sealed.split(".").map((part) => Buffer.from(part, "base64url"));
  if (!nonce || !tag || !text) throw new Error("Not a sealed secret");
  const opening = createDecipheriv(cipher, key(), nonce, { authTagLength: 16 })
    .setAAD(Buffer.from(personId))
    .setAuthTag(tag);
  return Buffer.concat([opening.update(text), opening.final()]).toString("utf8");
}

function key() {
  return Buffer.from(env.TOTP_KEY, "base64");
}
