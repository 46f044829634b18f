import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { z } from "zod";
import { LaunchFailure } from "../failure.ts";
import { newSealKey } from "../seal-key.ts";
import type { Secrets } from "../secrets.ts";

const base64 = z.base64().transform((text) => Buffer.from(text, "base64"));
const secretsSchema = z.object({
  POSTGRES_PASSWORD: z.string(),
  AUTH_SECRET: z.string(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string(),
  TOTP_KEY: z.string(),
  /** A backup older than the seals has none. */
  SEAL_P12: z.string().default(newSealKey),
});
const sealed = z.object({ salt: base64, nonce: base64, tag: base64, content: base64 });

/** Encrypts the secrets with what only those who know the passphrase can derive (scrypt, AES-256-GCM). */
export function sealSecrets(secrets: Secrets, passphrase: string) {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", keyFrom(passphrase, salt), nonce);
  const content = Buffer.concat([cipher.update(JSON.stringify(secrets), "utf8"), cipher.final()]);
  const parts = { salt, nonce, tag: cipher.getAuthTag(), content };
  const texts = Object.entries(parts).map(([name, bytes]) => [name, bytes.toString("base64")]);
  return JSON.stringify(Object.fromEntries(texts));
}

/** Refuses a wrong passphrase and a changed file alike: nobody can tell them apart. */
export function openSecrets(text: string, passphrase: string): Secrets {
  try {
    const { salt, nonce, tag, content } = sealed.parse(JSON.parse(text));
    const decipher = createDecipheriv("aes-256-gcm", keyFrom(passphrase, salt), nonce);
    decipher.setAuthTag(tag);
    const opened = Buffer.concat([decipher.update(content), decipher.final()]).toString("utf8");
    return secretsSchema.parse(JSON.parse(opened));
  } catch {
    throw new LaunchFailure("Mật khẩu của bản sao lưu không đúng, hoặc tệp bí mật đã bị hỏng.");
  }
}

function keyFrom(passphrase: string, salt: Buffer) {
  const cost = 2 ** 17;
  return scryptSync(passphrase.normalize("NFC"), salt, 32, {
    N: cost,
    r: 8,
    p: 1,
    maxmem: 256 * cost * 8,
  });
}
