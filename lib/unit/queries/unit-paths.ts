import "server-only";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * Each unit with everything above it, nearest first: where it stands today, once ended where it stood on its last day,
 * before it begins where it will stand on its first. Says whose administrators keep it; unknown ids are left out.
 */
export async function pathsOf(client: Prisma.TransactionClient, unitIds: readonly string[]) {
  const today = dayOf(now());
  const rows = await client.$queryRaw<{ id: string; path: string[] }[]>`
    select id, unit_path(id, greatest(from_on, least(coalesce(to_on, ${today}::date), ${today}::date))) as path
    from units where id = any(${[...unitIds]}::uuid[])`;
  return new Map(rows.map(({ id, path }) => [id, path]));
}

/** Each of these units with everything above it on a day of its own, nearest first. */
export async function pathsOnDays(
  client: Prisma.TransactionClient,
  units: readonly { unitId: string; day: Day }[],
) {
  const rows = await client.$queryRaw<{ id: string; path: string[] }[]>`
    select n."unitId" as id, unit_path(n."unitId", n.day) as path
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as n("unitId" uuid, day date)`;
  return new Map(rows.map(({ id, path }) => [id, path]));
}

/** One unit with everything above it on a day, nearest first. */
export async function pathOn(client: Prisma.TransactionClient, unitId: string, day: Day) {
  const [row] = await client.$queryRaw<{ path: string[] }[]>`
    select unit_path(${unitId}::uuid, ${day}::date) as path`;
  return row?.path ?? [];
}
