import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { UnitKind } from "@/lib/db/generated/enums";
import { searchPattern } from "@/lib/search-text";

export const unitsPerPage = 50;

const unitRow = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(UnitKind),
  name: z.string(),
  parentKind: z.enum(UnitKind).nullable(),
  parentName: z.string().nullable(),
  total: z.coerce.number(),
});

export type UnitFilter = { search: string; kind: UnitKind | null; on: Day | null; page: number };

/**
 * The units that are there on a day (today when null) in the subtree the actor administers, by name in the order of the
 * Vietnamese alphabet, a page at a time; `search` finds any name the unit has borne, or its code, without diacritics.
 * Null for everyone but administrators.
 */
export async function listUnits(actor: Actor, { search, kind, on, page }: UnitFilter) {
  const { unitId } = actor.capacity;
  if (unitId === null || !isAdministratorOf(actor, [unitId])) return null;
  const day = on ?? dayOf(now());
  const rows = await db.$queryRaw(Prisma.sql`
    select u.id, u.code, u.kind, n.name, above.kind as "parentKind", above_name.name as "parentName",
      count(*) over () as total
    from unit_subtree(${unitId}::uuid, ${day}::date) as mine(id)
    join units u on u.id = mine.id
    join unit_names n on n.unit_id = u.id and ${runsOn("n", day)}
    left join unit_parents p on p.unit_id = u.id and ${runsOn("p", day)}
    left join units above on above.id = p.parent_id
    left join unit_names above_name on above_name.unit_id = above.id and ${runsOn("above_name", day)}
    where ${runsOn("u", day)}
      and u.search_text like ${searchPattern(search)}
      and ${kind ? Prisma.sql`u.kind = ${kind}::unit_kind` : Prisma.sql`true`}
    order by n.name collate "vi-x-icu", u.code
    limit ${unitsPerPage} offset ${(page - 1) * unitsPerPage}`);
  const units = z.array(unitRow).parse(rows);
  return { units, total: units[0]?.total ?? 0 };
}

export type UnitRow = z.infer<typeof unitRow>;

function runsOn(alias: "u" | "n" | "p" | "above_name", day: Day) {
  const table = Prisma.raw(alias);
  return Prisma.sql`daterange(${table}.from_on, ${table}.to_on, '[]') @> ${day}::date`;
}
