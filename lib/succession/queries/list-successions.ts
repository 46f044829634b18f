import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { plainSql } from "@/lib/db/plain-sql";
import { searchPattern } from "@/lib/search-text";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { canRecordSuccessions } from "../policy";
import { shareOf } from "../rules";

export const successionsPerPage = 30;

const found = z.array(z.object({ id: z.string(), total: z.coerce.number() }));

/**
 * The reorganisations on record of the actor's office and those below, latest first, a page at a time, each with its arrows.
 * `search` finds one by its legal basis or by any name or code of a unit in it, without diacritics. Null for everyone but
 * administrators.
 */
export async function listSuccessions(
  actor: Actor,
  { search, page }: { search: string; page: number },
) {
  const { unitId } = actor.capacity;
  if (!canRecordSuccessions(actor) || unitId === null) return null;
  const like = searchPattern(search);
  const rows = found.parse(
    await db.$queryRaw(Prisma.sql`
      select s.id, count(*) over () as total
      from successions s
      where (s.owner_unit_id = ${unitId}::uuid or s.owner_unit_id in (
          select o.id from (select distinct owner_unit_id as id from successions) o join units u on u.id = o.id
          where ${unitId}::uuid = any(unit_path(u.id, least(coalesce(u.to_on, ${dayOf(now())}::date), ${dayOf(now())}::date)))))
        and (${plainSql(Prisma.sql`s.legal_basis`)} like ${like} or exists (
          select 1 from succession_parts p join units u on u.id in (p.predecessor_id, p.successor_id)
          where p.succession_id = s.id and u.search_text like ${like}))
      order by s.effective_on desc, s.id desc
      limit ${successionsPerPage} offset ${(page - 1) * successionsPerPage}`),
  );
  const successions = await db.succession.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: successionParts,
    orderBy: [{ effectiveOn: "desc" }, { id: "desc" }],
  });
  return { successions: successions.map(inWords), total: rows[0]?.total ?? 0 };
}

export type SuccessionRow = ReturnType<typeof inWords>;

const successionParts = {
  ...{ id: true, kind: true, effectiveOn: true, legalBasis: true },
  parts: {
    select: {
      ...{ shareNumerator: true, shareDenominator: true },
      predecessor: { select: namedUnit },
      successor: { select: namedUnit },
    },
    orderBy: { id: "asc" },
  },
} as const satisfies Prisma.SuccessionSelect;

type Found = Prisma.SuccessionGetPayload<{ select: typeof successionParts }>;

function inWords({ parts, effectiveOn, ...succession }: Found) {
  const day = dayFromDb(effectiveOn);
  return {
    ...succession,
    effectiveOn: day,
    parts: parts.map(({ predecessor, successor, ...part }) => ({
      share: shareOf(part),
      predecessor: unitAsOf(predecessor, predecessor.toOn ? dayFromDb(predecessor.toOn) : day),
      successor: successor && unitAsOf(successor, day),
    })),
  };
}
