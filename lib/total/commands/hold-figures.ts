import "server-only";
import type { Tx } from "@/lib/db/transaction";

/**
 * Of one unit only one report is acted on at a time, and before any row of its reports is locked: what is typed for April changes
 * what May's running total adds, so whoever confirms May waits and then reads the new one. Units in the order of their keys.
 */
export async function holdFigures(tx: Tx, unitIds: readonly string[]) {
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(hashtextextended('figures of ' || id, 0)))
    from (select id::text from unnest(${[...unitIds]}::uuid[]) as id order by id) ids`;
}
