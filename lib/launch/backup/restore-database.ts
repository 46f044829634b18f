import { join } from "node:path";
import { applyMigrations } from "../../../prisma/migrate.ts";
import { databaseName } from "../database.ts";
import { LaunchFailure } from "../failure.ts";
import type { Place } from "../place.ts";
import { aClient } from "../postgres/client.ts";
import { startPostgres } from "../postgres/embedded-postgres.ts";
import type { Secrets } from "../secrets.ts";
import type { Manifest } from "./format.ts";
import { loadDatabase } from "./load-database.ts";
import type { readBackup } from "./read-backup.ts";

type Backup = ReturnType<typeof readBackup>;

/** Makes the structure that the backup's rows fit, then fills it; the next start brings it up to this version. */
export async function restoreDatabase(
  { databaseUrl, folder }: Place,
  { POSTGRES_PASSWORD: password }: Secrets,
  backup: Backup,
) {
  if (databaseUrl) {
    await refuseTables(databaseUrl);
    return fill(databaseUrl, backup);
  }
  const server = await startPostgres({ dataDir: join(folder, "postgres"), password });
  try {
    await server.ensureDatabase(databaseName);
    await fill(server.url(databaseName), backup);
  } finally {
    await server.stop();
  }
}

async function fill(url: string, { manifest, tables }: Backup) {
  const applied = await applyMigrations(url, { until: manifest.migrations.at(-1)?.name ?? "" });
  if (!isSame(applied, manifest.migrations)) {
    throw new LaunchFailure(
      "Bản sao lưu này do một phiên bản khác của chương trình tạo ra. Vui lòng khôi phục bằng đúng phiên bản ấy, hoặc bản mới hơn.",
    );
  }
  await loadDatabase(url, manifest, tables);
}

function isSame(applied: string[], migrations: Manifest["migrations"]) {
  return applied.join() === migrations.map(({ name }) => name).join();
}

async function refuseTables(url: string) {
  const client = aClient(url);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_tables where schemaname = 'public'");
    if (rowCount) {
      throw new LaunchFailure(
        "Cơ sở dữ liệu ở DATABASE_URL đã có bảng nên không khôi phục đè lên. Vui lòng tạo một cơ sở dữ liệu trống.",
      );
    }
  } finally {
    await client.end();
  }
}
