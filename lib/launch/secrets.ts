import { createHmac, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { newSealKey } from "./seal-key.ts";

const makers = {
  /** The embedded database's superuser. */
  POSTGRES_PASSWORD: newKey,
  /** Encrypts the session cookie. */
  AUTH_SECRET: newKey,
  /** Encrypts what a page hands to the form actions it shows. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: newKey,
  /** Encrypts second-factor secrets in the database. */
  TOTP_KEY: newKey,
  /** Seals papers: key and certificate, PKCS#12. */
  SEAL_P12: newSealKey,
};

export type Secrets = Record<keyof typeof makers, string>;
const names = Object.keys(makers) as (keyof Secrets)[];

/** Those of the installation, made at its first start; one given in the environment wins, and is never written down. */
export function readSecrets(folder: string, env: NodeJS.ProcessEnv): Secrets {
  const kept = readKept(folder);
  const missing = names.filter((name) => !env[name] && !kept[name]);
  for (const name of missing) kept[name] = makers[name]();
  if (missing.length > 0) keepSecrets(folder, kept);
  return Object.fromEntries(names.map((name) => [name, env[name] || kept[name]])) as Secrets;
}

function newKey() {
  return randomBytes(32).toString("base64");
}

/** A secret for one purpose, the same wherever AUTH_SECRET is. */
export function derivedSecret({ AUTH_SECRET }: Secrets, purpose: string) {
  return createHmac("sha256", AUTH_SECRET).update(purpose).digest("base64url");
}

/** Readable by nobody else, and on the disk before anything is encrypted with them. */
export function keepSecrets(folder: string, secrets: Record<string, string>) {
  const file = join(folder, "secrets");
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
  const handle = openSync(`${file}.new`, "w", 0o600);
  writeSync(handle, lines.join(""));
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${file}.new`, file);
}

function readKept(folder: string): Record<string, string> {
  try {
    const lines = readFileSync(join(folder, "secrets"), "utf8").split("\n").filter(Boolean);
    return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw fault;
  }
}
