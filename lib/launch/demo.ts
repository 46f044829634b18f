import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { databaseName, prepareDatabase } from "./database.ts";
import { LaunchFailure } from "./failure.ts";
import { type Place, root } from "./place.ts";
import { aClient } from "./postgres/client.ts";
import type { Postgres } from "./postgres/embedded-postgres.ts";
import { runAppScript } from "./run-app-script.ts";
import type { Secrets } from "./secrets.ts";
import { serverEnvironment } from "./server-environment.ts";

const seed = join(root, "prisma/seed.ts");
const unfinished = `${databaseName}_loading`;

/**
 * Loads the demo unless there is a database already. It is told to a database of another name, renamed at the end:
 * a start cut off half way leaves no half a story.
 */
export async function loadDemo(postgres: Postgres, place: Place, secrets: Secrets) {
  const filesFolder = join(place.folder, "files");
  const server = aClient(postgres.url("postgres"));
  await server.connect();
  try {
    const { rowCount } = await server.query("select from pg_database where datname = $1", [
      databaseName,
    ]);
    if (rowCount || !existsSync(seed)) return;
    console.log("Đang nạp dữ liệu minh họa…");
    await server.query(`drop database if exists ${unfinished} with (force)`);
    for (const name of readdirSync(filesFolder))
      rmSync(join(filesFolder, name), { recursive: true });
    await postgres.ensureDatabase(unfinished);
    const database = await prepareDatabase(postgres.url(unfinished), secrets, place.mode);
    await runSeed(serverEnvironment({ place, secrets, database }));
    await server.query(`alter database ${unfinished} rename to ${databaseName}`);
  } finally {
    await server.end();
  }
}

/** The seed calls the app's commands. */
async function runSeed(env: NodeJS.ProcessEnv) {
  const code = await runAppScript(seed, env);
  if (code !== 0)
    throw new LaunchFailure("Không nạp được dữ liệu minh họa. Nguyên nhân ở các dòng trên.");
}
