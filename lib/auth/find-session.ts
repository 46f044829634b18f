import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { ClusterKind, LeadershipRole, Role, UnitKind } from "@/lib/db/generated/enums";

const cluster = z.object({ id: z.string(), kind: z.enum(ClusterKind), label: z.string() });

const foundSession = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  actingAs: z.string().nullable(),
  secondFactorDue: z.boolean(),
  mustChangePassword: z.boolean(),
  assignments: z.array(
    z.object({
      id: z.string(),
      role: z.enum(Role),
      post: z.string(),
      standsIn: z.boolean(),
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
export type FoundSession = z.infer<typeof foundSession>;

/** A session that still stands, with the assignments and terms that run on this day: one round trip, for every page needs it. */
export async function findSession(id: string, now: Date): Promise<FoundSession | null> {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
  const rows = await db.$queryRaw<{ found: unknown }[]>`
    select json_build_object(
      'id', s.id, 'personId', p.id, 'name', p.full_name, 'actingAs', s.acting_as,
      'secondFactorDue', s.second_factor_due, 'mustChangePassword', coalesce(c.must_change, true),
      'assignments', coalesce((
        select json_agg(json_build_object(
          'id', a.id, 'role', a.role, 'post', a.post, 'standsIn', a.stands_in_for_id is not null,
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
        where a.person_id = p.id and daterange(a.from_on, a.to_on, '[]') @> ${today}::date
          and (u.id is null or daterange(u.from_on, u.to_on, '[]') @> ${today}::date)), '[]'::json)) as found
    from sessions s
    join people p on p.id = s.person_id
    left join credentials c on c.person_id = p.id
    where s.id = ${id}::uuid and s.ended_at is null and s.expires_at > ${now} and p.disabled_at is null`;
  return rows[0] ? foundSession.parse(rows[0].found) : null;
}
