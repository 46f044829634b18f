import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { ClusterKind, Role, UnitKind } from "@/lib/db/generated/enums";
import { searchPattern } from "@/lib/search-text";
import { seenAssignments } from "./people-scope";
import type { Slice } from "./rules";

const hit = z.object({
  id: z.string(),
  fullName: z.string(),
  phone: z.string().nullable(),
  charges: z.array(
    z.object({
      role: z.enum(Role),
      post: z.string(),
      unit: z.object({ kind: z.enum(UnitKind), name: z.string() }).nullable(),
      cluster: z.object({ kind: z.enum(ClusterKind), label: z.string() }).nullable(),
    }),
  ),
  total: z.coerce.number(),
});

/** People at work today whom the actor may see, by given name, each with the charges the actor may see. */
export async function findPeople(actor: Actor, q: string, { most, skip }: Slice) {
  const today = dayOf(now());
  const rows = await db.$queryRaw`
    select p.id, p.full_name as "fullName", p.phone, count(*) over () as total,
      json_agg(json_build_object(
        'role', a.role, 'post', a.post,
        'unit', case when u.id is not null then json_build_object('kind', u.kind, 'name', n.name) end,
        'cluster', case when k.id is not null then json_build_object('kind', k.kind, 'label', k.label) end)
        order by a.from_on, a.id) as charges
    from people p
    join assignments a on a.person_id = p.id
      and a.ended_at is null and daterange(a.from_on, a.to_on, '[]') @> ${today}::date
    left join units u on u.id = a.unit_id
    left join unit_names n on n.unit_id = u.id and daterange(n.from_on, n.to_on, '[]') @> ${today}::date
    left join clusters k on k.id = a.cluster_id
    where p.search_text like ${searchPattern(q)} and p.disabled_at is null and ${await seenAssignments(actor, today)}
    group by p.id
    order by regexp_replace(p.full_name, '^.* ', '') collate "vi-x-icu", p.full_name collate "vi-x-icu", p.id
    limit ${most} offset ${skip}`;
  const viewerMayOpen = actsAs(actor, "systemAdmin");
  const hits = z
    .array(hit)
    .parse(rows)
    .map((person) => ({ ...person, viewerMayOpen }));
  return { hits, total: hits[0]?.total ?? 0 };
}
