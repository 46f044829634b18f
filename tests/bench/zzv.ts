import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { ensureAppLogin } from "../../lib/launch/app-role.ts";
import { startPostgres } from "../../lib/launch/postgres/embedded-postgres.ts";
import { applyMigrations } from "../../prisma/migrate.ts";
import { firstYear, loadSent, loadYear, makeOrganisation } from "./country-data.ts";

const size = { provinces: 34, communes: 3321, indicators: 79 };
const folder = mkdtempSync(join(tmpdir(), "zzv-"));
chmodSync(folder, 0o755);
const server = await startPostgres({
  dataDir: join(folder, "data"),
  password: "bench",
  durable: false,
});
await server.ensureDatabase("country");
const owner = server.url("country");
await applyMigrations(owner);
const app = await ensureAppLogin(owner, "bench");
const client = new pg.Client(owner);
await client.connect();
await makeOrganisation(client, size);
await loadYear(client, size, { year: firstYear, folder });
await loadSent(client, size, firstYear + 3);
await client.query("analyze");
await client.end();
console.log("READY", app, owner, firstYear + 3);
setInterval(() => {}, 1e6);
