import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSecrets, sealSecrets } from "@/lib/launch/backup/sealed-secrets";
import { checkSealKey } from "@/lib/launch/seal-key";
import { derivedSecret, readSecrets } from "@/lib/launch/secrets";
import { aFolder } from "./throwaway";

const nothing = { NODE_ENV: "production" } as const;

test("secrets are made once, 32 bytes each and a key that seals, for their owner's eyes only", () => {
  const folder = aFolder();
  const secrets = readSecrets(folder, nothing);
  expect(readSecrets(folder, nothing)).toEqual(secrets);
  expect(statSync(join(folder, "secrets")).mode & 0o777).toBe(0o600);
  const { SEAL_P12, ...keys } = secrets;
  for (const secret of Object.values(keys)) {
    expect(Buffer.from(secret, "base64")).toHaveLength(32);
  }
  expect(() => checkSealKey(SEAL_P12, "")).not.toThrow();
  expect(() => checkSealKey(SEAL_P12, "khác")).toThrow("SEAL_P12_PASSWORD");
  expect(() => checkSealKey(keys.TOTP_KEY, "")).toThrow("SEAL_P12");
});

test("a secret given in the environment wins and is not written down", () => {
  const folder = aFolder();
  const given = { ...nothing, AUTH_SECRET: "trao tay" };
  expect(readSecrets(folder, given).AUTH_SECRET).toBe("trao tay");
  expect(readFileSync(join(folder, "secrets"), "utf8")).not.toContain("AUTH_SECRET");
});

test("processes that share a secret derive the same from it, another for another purpose", () => {
  const [one, other] = [readSecrets(aFolder(), nothing), readSecrets(aFolder(), nothing)];
  expect(derivedSecret(one, "login")).toBe(derivedSecret({ ...one }, "login"));
  expect(derivedSecret(one, "login")).not.toBe(derivedSecret(one, "set-up"));
  expect(derivedSecret(one, "login")).not.toBe(derivedSecret(other, "login"));
});

test("sealed secrets open with their passphrase, however its letters are composed, and with no other", () => {
  const secrets = readSecrets(aFolder(), nothing);
  const sealed = sealSecrets(secrets, "mật khẩu dài".normalize("NFC"));
  expect(sealed).not.toContain(secrets.TOTP_KEY);
  expect(openSecrets(sealed, "mật khẩu dài".normalize("NFD"))).toEqual(secrets);
  expect(() => openSecrets(sealed, "mật khẩu sai")).toThrow("không đúng");
  expect(() => openSecrets(sealed.replace(/"content":"./, '"content":"_'), "mật khẩu dài")).toThrow(
    "không đúng",
  );
});
