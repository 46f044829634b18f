import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./database.ts";
import type { Place } from "./place.ts";
import type { Secrets } from "./secrets.ts";

type Facts = { place: Place; secrets: Secrets; database: Database; setupCode?: string | null };

/** What the app's process is told. Never the owner's address of the database, the superuser's password, nor the key that seals. */
export function serverEnvironment({
  place,
  secrets,
  database,
  setupCode,
}: Facts): NodeJS.ProcessEnv {
  const { POSTGRES_PASSWORD, APP_DATABASE_URL, SEAL_P12, SEAL_P12_PASSWORD, ...inherited } =
    process.env;
  const { POSTGRES_PASSWORD: _, SEAL_P12: __, ...appSecrets } = secrets;
  const encrypted = Boolean(process.env.TLS_CERT || process.env.TRUST_PROXY === "1");
  return {
    ...inherited,
    ...appSecrets,
    DATABASE_URL: database.appUrl,
    MODE: place.mode,
    FILES_DIR: join(place.folder, "files"),
    ACCOUNTS_FILE: join(place.folder, "accounts.json"),
    ...(place.mode === "demo" && demoClock(join(place.folder, "clock-offset"))),
    SECURE: encrypted ? "1" : "0",
    NEXT_TELEMETRY_DISABLED: "1",
    ...(setupCode && { SETUP_CODE_HASH: createHash("sha256").update(setupCode).digest("hex") }),
    ...(process.stdout.isTTY && { LOG_FILE: join(place.folder, "log") }),
  };
}

/** What the worker is told besides: the key that seals, and where this start listens. */
export function sealEnvironment({ SEAL_P12 }: Secrets, ownAddress: string) {
  const { SEAL_P12_PASSWORD = "" } = process.env;
  return { SEAL_P12, SEAL_P12_PASSWORD, OWN_ADDRESS: ownAddress };
}

/** The demo lives on the morning its story stops at; the seed writes how far that is from the machine's clock. */
function demoClock(file: string) {
  return {
    CLOCK_FILE: file,
    ...(existsSync(file) && { CLOCK_OFFSET_MS: readFileSync(file, "utf8") }),
  };
}
