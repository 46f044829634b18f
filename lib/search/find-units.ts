import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { UnitKind } from "@/lib/db/generated/enums";
import { searchPattern, searchText } from "@/lib/search-text";
import { canSeeUnits } from "@/lib/unit/policy";
import type { Slice } from "./rules";

const hit = z.object({
  id: z.string(),
  kind: z.enum(UnitKind),
  name: z.string(),
  otherNames: z.array(z.string()),
  parentKind: z.enum(UnitKind).nullable(),
  parentName: z.string().nullable(),
  beginsOn: z.date().nullable(),
  endedOn: z.date().nullable(),
  total: z.coerce.number(),
});

/**
 * Units by any name they have borne or by their code: those of today first, then those to come, then those that have
 * ended, the closest first; each as of today, or of its nearest day. Names of units are no secret.
 */
export async function findUnits(actor: Actor, q: string, { most, skip }: Slice) {
  if (!canSeeUnits(actor)) return { hits: [], total: 0 };
  const today = dayOf(now());
  const rows = await db.$queryRaw`
    select u.id, u.kind, n.name, above.kind as "parentKind", above_name.name as "parentName",
      case when u.from_on > ${today}::date then u.from_on end as "beginsOn",
      case when u.to_on < ${today}::date then u.to_on end as "endedOn",
      array(select distinct other.name from unit_names other where other.unit_id = u.id and other.name <> n.name)
        as "otherNames",
      count(*) over () as total
    from units u
    cross join lateral (
      select greatest(u.from_on, least(coalesce(u.to_on, ${today}::date), ${today}::date)) as day) at
    join unit_names n on n.unit_id = u.id and daterange(n.from_on, n.to_on, '[]') @> at.day
    left join unit_parents p on p.unit_id = u.id and daterange(p.from_on, p.to_on, '[]') @> at.day
    left join units above on above.id = p.parent_id
    left join unit_names above_name on above_name.unit_id = above.id
      and daterange(above_name.from_on, above_name.to_on, '[]') @> at.day
    where u.search_text like ${searchPattern(q)}
    order by not daterange(u.from_on, u.to_on, '[]') @> ${today}::date, u.to_on < ${today}::date nulls first, strict_word_similarity(${searchText(q)}, u.search_text) desc,
      n.name collate "vi-x-icu", u.code
    limit ${most} offset ${skip}`;
  const found = z.array(hit).parse(rows);
  const hits = found.map(({ total: _, beginsOn, endedOn, ...unit }) => ({
    ...unit,
    beginsOn: beginsOn && dayFromDb(beginsOn),
    endedOn: endedOn && dayFromDb(endedOn),
  }));
  return { hits, total: found[0]?.total ?? 0 };
}
