import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { secrecyWarnings } from "../secrecy";

/** What of the database server's settings would write down when, or what, was cast: as sentences for those who preside. */
export async function listSecrecyWarnings(client: Prisma.TransactionClient = db) {
  const rows = await client.$queryRaw<{ name: string; setting: string }[]>`
    select name, setting from pg_settings
    where name in ('track_commit_timestamp', 'log_statement', 'log_min_duration_statement', 'log_min_duration_sample',
                   'log_duration', 'log_transaction_sample_rate', 'log_lock_waits', 'shared_preload_libraries',
                   'session_preload_libraries', 'wal_level', 'archive_mode')`;
  return secrecyWarnings(new Map(rows.map(({ name, setting }) => [name, setting])));
}
