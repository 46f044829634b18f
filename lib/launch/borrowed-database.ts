import { join } from "node:path";
import { databaseName } from "./database.ts";
import type { Place } from "./place.ts";
import { aClient } from "./postgres/client.ts";
import { startPostgres } from "./postgres/embedded-postgres.ts";
import { readLockFile } from "./postgres/lock-file.ts";
import { superuserUrl } from "./postgres/url.ts";
import { beforeEnd } from "./shutdown.ts";

/** Lends the owner's address of the place's database: on the server that runs, else on one started for as long. */
export async function withDatabase<T>(
  { databaseUrl, folder }: Place,
  password: string,
  use: (ownerUrl: string) => Promise<T>,
) {
  if (databaseUrl) return use(databaseUrl);
  const dataDir = join(folder, "postgres");
  const running = await runningUrl(dataDir, password);
  if (running) return use(running);
  const server = await startPostgres({ dataDir, password });
  beforeEnd(() => server.stop());
  try {
    return await use(server.url(databaseName));
  } finally {
    await server.stop();
  }
}

async function runningUrl(dataDir: string, password: string) {
  const server = readLockFile(dataDir);
  if (!server) return null;
  const url = superuserUrl({ port: server.port, password, database: databaseName });
  const client = aClient(url);
  try {
    await client.connect();
    return url;
  } catch {
    return null; // the file of a server that was killed
  } finally {
    await client.end();
  }
}
