import "server-only";
import { z } from "zod";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { ClusterKind, LeadershipRole, Role, UnitKind } from "@/lib/db/generated/enums";

import { sessionIdles, sessionNotedEvery } from "./rules";

const cluster = z.object({ id: z.string(), kind: z.enum(ClusterKind), label: z.string() });

const foundSession = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  actingAs: z.string().nullable(),
  secondFactorDue: z.boolean(),
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
export type FoundSession = z.infer<typeof foundSession>;

/**
 * A session that still stands, with the assignments and terms that run on this day: one round trip, for every page
 * needs it. On the way the session is noted as used.
 */
export async function findSession(id: string, now: Date): Promise<FoundSession | null> {
  const today = dayOf(now);
  const idleSince = new Date(now.getTime() - sessionIdles);
  const notedBefore = new Date(now.getTime() - sessionNotedEvery);
  const rows = await db.$queryRaw<{ found: unknown }[]>`
    with noted as (
      update sessions set last_seen_at = ${now}
      where id = ${id}::uuid and ended_at is null and last_seen_at > ${idleSince} and last_seen_at < ${notedBefore})
    select json_build_object(
      'id', s.id, 'personId', p.id, 'name', p.full_name, 'actingAs', s.acting_as,
      'secondFactorDue', s.second_factor_due, 'mustChangePassword', coalesce(c.must_change, true) and not s.by_provider,
      'hasSecondFactor', c.totp_since is not null,
      'assignments', coalesce((
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
          and (u.id is null or daterange(u.from_on, u.to_on, '[]') @> ${today}::date)), '[]'::json)) as found
    from sessions s
    join people p on p.id = s.person_id
    left join credentials c on c.person_id = p.id
    where s.id = ${id}::uuid and s.ended_at is null and s.expires_at > ${now} and s.last_seen_at > ${idleSince}
      and p.disabled_at is null`;
  return rows[0] ? foundSession.parse(rows[0].found) : null;
}

/** Whether an assignment gives anything on a day. A stand-in's is worth no more than the one it stands in for. */
function runs(assignment: "a" | "stood", today: Day) {
  const row = Prisma.raw(assignment);
  return Prisma.sql`${row}.ended_at is null and daterange(${row}.from_on, ${row}.to_on, '[]') @> ${today}::date`;
}
