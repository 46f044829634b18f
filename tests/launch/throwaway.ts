import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Place } from "@/lib/launch/place";
import { type Postgres, startPostgres } from "@/lib/launch/postgres/embedded-postgres";

/** An empty folder that goes away with the test. */
export function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), "launch-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as someone else and must get in
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function aPlace(): Place {
  return { mode: "office", folder: join(aFolder(), "office"), databaseUrl: null };
}

/** A server that ends with the test, however the test ends. */
export async function aServer(dataDir: string, password = "tin cậy"): Promise<Postgres> {
  const server = await startPostgres({ dataDir, password, durable: false });
  onTestFinished(() => server.stop());
  return server;
}
