import { applyMigrations } from "../../prisma/migrate.ts";
import { ensureAppLogin, refuseOwner } from "./app-role.ts";
import { checkSecrets } from "./check-secrets.ts";
import { isDiskFull, LaunchFailure } from "./failure.ts";
import type { Place } from "./place.ts";
import { aClient } from "./postgres/client.ts";
import { derivedSecret, type Secrets } from "./secrets.ts";

export const databaseName = "cum_thi_dua";
const oldestVersion = 15;

/** Addresses of one database: as its owner, who migrates, and as the app, which may only do the app's work. */
export type Database = { ownerUrl: string; appUrl: string };

/**
 * Brings the database up to this version of the program, and makes the app's login. An office's may be served by others already:
 * secrets other than theirs are refused before the login's password is touched.
 */
export async function prepareDatabase(
  ownerUrl: string,
  secrets: Secrets,
  mode: Place["mode"],
): Promise<Database> {
  const applied = await migrate(ownerUrl);
  if (applied.length > 0)
    console.log(`Đã cập nhật cấu trúc cơ sở dữ liệu (${applied.length} bước).`);
  if (mode === "office") await checkSecrets(ownerUrl, secrets);
  const appUrl =
    process.env.APP_DATABASE_URL ||
    (await ensureAppLogin(ownerUrl, derivedSecret(secrets, "database login")));
  await refuseOwner(appUrl);
  return { ownerUrl, appUrl };
}

async function migrate(ownerUrl: string) {
  try {
    return await applyMigrations(ownerUrl);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    if (isDiskFull(fault.cause)) throw fault.cause;
    const reason =
      fault.cause instanceof Error ? `${fault.message}: ${fault.cause.message}` : fault.message;
    throw new LaunchFailure(
      `Không cập nhật được cấu trúc cơ sở dữ liệu, dữ liệu giữ nguyên như trước. ${reason}`,
    );
  }
}

/** Refuses somebody else's server that cannot hold our data. */
export async function checkServer(url: string) {
  checkKind(await askServer(url));
}

type Kind = { version: number; letters: string | undefined };

export function checkKind({ version, letters }: Kind) {
  if (version < oldestVersion) {
    throw new LaunchFailure(
      `DATABASE_URL trỏ tới PostgreSQL ${version}; chương trình cần bản ${oldestVersion} trở lên.`,
    );
  }
  if (letters !== "UTF8") {
    throw new LaunchFailure(
      `Cơ sở dữ liệu ở DATABASE_URL dùng bảng mã ${letters}; chương trình cần UTF8.`,
    );
  }
}

async function askServer(url: string) {
  const client = aClient({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; letters: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_encoding') as letters",
    );
    return { version: Math.floor(Number(rows[0]?.number) / 10_000), letters: rows[0]?.letters };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : fault;
    throw new LaunchFailure(
      `Không kết nối được cơ sở dữ liệu nêu ở DATABASE_URL (${reason}). Vui lòng kiểm tra địa chỉ, mật khẩu và máy chủ.`,
    );
  } finally {
    await client.end();
  }
}
