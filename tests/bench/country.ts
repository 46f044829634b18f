/**
 * `npm run bench:country [SHARE]`: makes a country's figures in a database of its own, year by year, and prints after each what the
 * pages' queries take beside SQL written by hand, and what sixteen readers at once wait beside a static table as large; at the end
 * fifty confirm at once and every total is added up anew. SHARE takes a part of the country, 1 (all of it) unless given.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { ensureAppLogin } from "../../lib/launch/app-role.ts";
import { startPostgres } from "../../lib/launch/postgres/embedded-postgres.ts";
import { runAppScript } from "../../lib/launch/run-app-script.ts";
import { applyMigrations } from "../../prisma/migrate.ts";
import { firstYear, loadSent, loadYear, makeOrganisation } from "./country-data.ts";

const share = Number(process.argv[2] ?? 1);
const size = {
  provinces: Math.max(2, Math.round(34 * share)),
  communes: Math.round(3321 * share),
  indicators: 79,
};
const years = 3;

const folder = mkdtempSync(join(tmpdir(), "bench-country-"));
chmodSync(folder, 0o755); // as root, PostgreSQL runs as someone else and must get in
const password = "bench";
const server = await startPostgres({ dataDir: join(folder, "data"), password, durable: false });
try {
  await server.ensureDatabase("country");
  const owner = server.url("country");
  await applyMigrations(owner);
  const env = { ...process.env, DATABASE_URL: await ensureAppLogin(owner, password) };
  const client = new pg.Client(owner);
  await client.connect();
  await makeOrganisation(client, size);
  for (let stored = 1; stored <= years; stored++) {
    const year = firstYear + stored - 1;
    const startedAt = performance.now();
    await loadYear(client, size, { year, folder });
    const values = size.communes * 12 * size.indicators * stored;
    console.log(
      `${year}: ${values} values stored, this year loaded in ${Math.round((performance.now() - startedAt) / 1000)} s.`,
    );
    await runAppScript("tests/bench/country-pages.ts", {
      ...env,
      BENCH_YEAR: `${year}`,
      BENCH_STORED: `${stored}`,
    });
  }
  const after = firstYear + years;
  await loadSent(client, size, after);
  process.exitCode = await runAppScript("tests/bench/country-verifiers.ts", {
    ...{ ...env, BENCH_YEAR: `${after}` },
  });
  await client.end();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
