import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";

/**
 * The chains an administrator's office keeps: its own and those below it, of units and of their clusters' years. What
 * has ended keeps belonging to those who stood above it on its last day. Null for everybody else.
 */
export async function keptChains(actor: Actor) {
  const { unitId } = actor.capacity;
  if (unitId === null || !actsAs(actor, "systemAdmin")) return null;
  const today = dayOf(now());
  const rows = await db.$queryRaw<{ id: string }[]>`
    with owned as (
      select id, split_part(id, ':', 2)::uuid as unit_id from audit_chains where id like 'owner:%'
      union all
      select chain.id, c.owner_unit_id
      from audit_chains chain
      join cluster_years y on chain.id = 'clusterYear:' || y.id
      join clusters c on c.id = y.cluster_id)
    select owned.id
    from owned join units u on u.id = owned.unit_id
    where ${unitId}::uuid = any(
      unit_path(u.id, greatest(u.from_on, least(coalesce(u.to_on, ${today}::date), ${today}::date))))
    order by owned.id`;
  return rows.map(({ id }) => id);
}
