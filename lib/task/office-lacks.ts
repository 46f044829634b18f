import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { ClusterKind } from "@/lib/db/generated/enums";

const cluster = z.object({ id: z.string(), kind: z.enum(ClusterKind), label: z.string() });

const lacks = z.object({
  isOffice: z.boolean(),
  hasUnits: z.boolean(),
  hasPeople: z.boolean(),
  hasClusters: z.boolean(),
  hasIndicators: z.boolean(),
  hasHonors: z.boolean(),
  hasForms: z.boolean(),
  formWithoutPeriod: z.string().nullable(),
  withoutYear: z.array(cluster),
  withoutLead: z.array(cluster.extend({ year: z.number() })),
  withoutCode: z.number(),
});
export type OfficeLacks = z.output<typeof lacks>;

/**
 * What is there in an office's subtree today: whether it is one that keeps clusters (a unit with an administrator of its own is not); units and people below it, clusters, a catalogue and a form in reach; of its own
 * running clusters those without an open year, and their open years without a lead; how many of its accounts have neither a
 * password nor a code that is still good.
 */
export async function findOfficeLacks(officeId: string): Promise<OfficeLacks> {
  const today = dayOf(now());
  const [row] = await db.$queryRaw<unknown[]>`
    with mine as (select s.id from unit_subtree(${officeId}::uuid, ${today}::date) as s(id)),
    reach as (select id from mine union select unnest(unit_path(${officeId}::uuid, ${today}::date))),
    own as (
      select c.id, c.kind::text, c.label, c.sort_number from clusters c
      where c.owner_unit_id = ${officeId}::uuid and (c.to_on is null or c.to_on >= ${today}::date)),
    open as (
      select y.id, y.cluster_id, y.year from cluster_years y join own on own.id = y.cluster_id
      where y.phase <> 'closed')
    select
      (select u.kind in ('central', 'centralCity', 'province') from units u where u.id = ${officeId}::uuid)
        or cardinality(unit_path(${officeId}::uuid, ${today}::date)) = 1 as "isOffice",
      exists (select 1 from mine where id <> ${officeId}::uuid) as "hasUnits",
      exists (select 1 from assignments a where a.ended_at is null and a.role <> 'systemAdmin'
        and a.unit_id in (select id from mine)) as "hasPeople",
      exists (select 1 from clusters c where c.owner_unit_id in (select id from mine)) as "hasClusters",
      exists (select 1 from indicators i where i.owner_unit_id in (select id from reach)) as "hasIndicators",
      exists (select 1 from honors h where h.owner_unit_id in (select id from reach)) as "hasHonors",
      exists (select 1 from report_forms f where f.owner_unit_id in (select id from reach)) as "hasForms",
      (select f.id from report_forms f where f.owner_unit_id = ${officeId}::uuid and f.to_on is null
        and not exists (select 1 from reporting_periods)
        order by f.id limit 1) as "formWithoutPeriod",
      (select coalesce(json_agg(json_build_object('id', o.id, 'kind', o.kind, 'label', o.label)
          order by o.sort_number), '[]')
        from own o where not exists (select 1 from open where open.cluster_id = o.id)) as "withoutYear",
      (select coalesce(json_agg(json_build_object('id', o.id, 'kind', o.kind, 'label', o.label, 'year', y.year)
          order by y.year, o.sort_number), '[]')
        from open y join own o on o.id = y.cluster_id
        where not exists (select 1 from leadership_terms t where t.cluster_year_id = y.id and t.role = 'lead')
          and not exists (select 1 from open e where e.cluster_id = y.cluster_id and e.year < y.year)) as "withoutLead",
      (select count(*)::int from people p left join credentials c on c.person_id = p.id
        where p.owner_unit_id = ${officeId}::uuid and p.disabled_at is null and c.password_hash is null
          and exists (select 1 from assignments a where a.person_id = p.id and a.ended_at is null
            and (a.to_on is null or a.to_on >= ${today}::date))
          and not exists (select 1 from reset_codes r where r.person_id = p.id and r.used_at is null
            and r.attempts_left > 0 and r.expires_at > ${now()})) as "withoutCode"`;
  return lacks.parse(row);
}
