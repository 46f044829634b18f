import "server-only";
import { z } from "zod";
import type { Day } from "@/lib/dates";
import { Prisma } from "@/lib/db/generated/client";
import { ClusterKind, LeadershipRole, Role, UnitKind } from "@/lib/db/generated/enums";

const cluster = z.object({ id: z.string(), kind: z.enum(ClusterKind), label: z.string() });

/** A person as rules ask of them, by whatever way they showed who they are. */
export const foundPerson = z.object({
  personId: z.string(),
  name: z.string(),
  mustChangePassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  assignments: z.array(
    z.object({
      id: z.string(),
      role: z.enum(Role),
      post: z.string(),
      standsInFor: z.string().nullable(),
      unit: z.object({ id: z.string(), kind: z.enum(UnitKind), name: z.string() }).nullable(),
      cluster: cluster.nullable(),
      terms: z.array(
        z.object({
          id: z.string(),
          role: z.enum(LeadershipRole),
          clusterYearId: z.string(),
          year: z.number(),
          cluster,
        }),
      ),
    }),
  ),
});

/** The assignments of `p` that run on a day, each with the terms of its unit, as one JSON value. */
export function runningAssignments(today: Day) {
  return Prisma.sql`coalesce((
        select json_agg(json_build_object(
          'id', a.id, 'role', a.role, 'post', a.post, 'standsInFor', absent.full_name,
          'unit', case when u.id is not null then json_build_object('id', u.id, 'kind', u.kind, 'name', n.name) end,
          'cluster', case when k.id is not null then json_build_object('id', k.id, 'kind', k.kind, 'label', k.label) end,
          'terms', coalesce((
            select json_agg(json_build_object(
              'id', t.id, 'role', t.role, 'clusterYearId', y.id, 'year', y.year,
              'cluster', json_build_object('id', tk.id, 'kind', tk.kind, 'label', tk.label)) order by y.year desc, t.role)
            from leadership_terms t
            join cluster_years y on y.id = t.cluster_year_id
            join clusters tk on tk.id = y.cluster_id
            where t.unit_id = a.unit_id and daterange(t.from_on, t.to_on, '[]') @> ${today}::date), '[]'::json)
        ) order by a.from_on desc, a.id)
        from assignments a
        left join units u on u.id = a.unit_id
        left join unit_names n on n.unit_id = u.id and daterange(n.from_on, n.to_on, '[]') @> ${today}::date
        left join clusters k on k.id = a.cluster_id
        left join assignments stood on stood.id = a.stands_in_for_id
        left join people absent on absent.id = stood.person_id
        where a.person_id = p.id and ${runs("a", today)}
          and (a.stands_in_for_id is null or ${runs("stood", today)})
          and (u.id is null or daterange(u.from_on, u.to_on, '[]') @> ${today}::date)), '[]'::json)`;
}

/** Whether an assignment gives anything on a day. A stand-in's is worth no more than the one it stands in for. */
function runs(assignment: "a" | "stood", today: Day) {
  const row = Prisma.raw(assignment);
  return Prisma.sql`${row}.ended_at is null and daterange(${row}.from_on, ${row}.to_on, '[]') @> ${today}::date`;
}
