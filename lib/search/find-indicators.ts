import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { searchPattern, searchText } from "@/lib/search-text";
import type { Slice } from "./rules";

const hit = z.object({
  id: z.string(),
  name: z.string(),
  groupName: z.string(),
  unitOfMeasure: z.string(),
  clusterId: z.string().nullable(),
  year: z.number().nullable(),
  total: z.coerce.number(),
});

/**
 * Indicators of the catalogues that hold for the actor: those of the own unit, of the owners of the clusters the actor is
 * concerned with, and of everything above them. Each with the newest of the actor's cluster years that has figures of
 * it, or of the parts it is the sum of. A viewer finds none.
 */
export async function findIndicators(actor: Actor, q: string, { most, skip }: Slice) {
  if (actsAs(actor, "viewer")) return { hits: [], total: 0 };
  const { unitId } = actor.capacity;
  const years = await findClusterYearsOf(actor);
  const rows = await db.$queryRaw`
    with owners as (
      select owner_unit_id as id from clusters where id = any(${years.map(({ clusterId }) => clusterId)}::uuid[])
      union
      select ${unitId}::uuid where ${unitId}::uuid is not null),
    found as (
      select id, name, group_name as "groupName", unit_of_measure as "unitOfMeasure", count(*) over () as total,
        row_number() over (
          order by strict_word_similarity(${searchText(q)}, search_text) desc, group_code, position, id) as place
      from indicators
      where search_text like ${searchPattern(q)}
        and owner_unit_id in (select unnest(unit_path(owners.id, ${dayOf(now())}::date)) from owners)
      order by place limit ${most} offset ${skip})
    select found.*, newest.cluster_id as "clusterId", newest.year
    from found left join lateral (
      select y.cluster_id, y.year from cluster_years y
      where y.id = any(${years.map(({ id }) => id)}::uuid[]) and exists (
        select from year_totals t
        where t.cluster_year_id = y.id and t.basis = 'sent' and t.units > 0 and t.indicator_id in (
          select found.id union all select part_id from indicator_parts where sum_id = found.id))
      order by y.year desc limit 1) newest on true
    order by found.place`;
  const hits = z.array(hit).parse(rows);
  return { hits, total: hits[0]?.total ?? 0 };
}
