import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureAppLogin } from "../../lib/launch/app-role.ts";
import { startPostgres } from "../../lib/launch/postgres/embedded-postgres.ts";
import { runAppScript } from "../../lib/launch/run-app-script.ts";
import { applyMigrations } from "../../prisma/migrate.ts";

/** Runs a script of the app on a PostgreSQL of its own that writes to disk as in an office; gives its exit code. */
export async function onOwnPostgres(script: string) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as someone else and must get in
  const password = randomBytes(16).toString("hex");
  const server = await startPostgres({ dataDir: join(folder, "data"), password });
  await server.ensureDatabase("bench");
  const owner = server.url("bench");
  await applyMigrations(owner);
  const code = await runAppScript(script, {
    ...{ ...process.env, NODE_ENV: "test", MODE: "office", AUTH_SECRET: "the bench's own" },
    ...{ DATABASE_URL: await ensureAppLogin(owner, password), FILES_DIR: join(folder, "files") },
    BENCH_OWNER_URL: owner,
  });
  await server.stop();
  rmSync(folder, { recursive: true });
  return code;
}
