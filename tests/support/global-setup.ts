import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureAppLogin } from "@/lib/launch/app-role";
import { startPostgres } from "@/lib/launch/postgres/embedded-postgres";
import { newSealKey } from "@/lib/launch/seal-key";
import { applyMigrations } from "@/prisma/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the migrated, empty database that every worker copies. */
    template: { owner: string; app: string };
    /** A folder for the workers' files, gone after the run. */
    files: string;
    /** Seals papers, as in an office. */
    sealKey: string;
  }
}

/** One throw-away PostgreSQL for the run, on a port of its own: runs side by side never meet. */
export default async function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "database-tests-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as someone else and must get in
  const password = randomBytes(16).toString("hex");
  const server = await startPostgres({ dataDir: join(folder, "data"), password, durable: false });
  await server.ensureDatabase("template");
  const owner = server.url("template");
  await applyMigrations(owner);
  provide("files", folder);
  provide("sealKey", newSealKey());
  provide("template", { owner, app: await ensureAppLogin(owner, password) });

  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
